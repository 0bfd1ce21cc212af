export { findInstrument } from './find-instrument.ts';
export { selectSlugs as listInstrumentSlugs } from './instruments.queries.ts';
export { registerInstrumentRoutes } from './instruments.routes.ts';
