export { FormResultView } from './form-result.tsx';
export { InstrumentFields } from './instrument-fields.tsx';
export { slugOf } from './slug-of.ts';
export { useInstruments } from './use-instruments.ts';
