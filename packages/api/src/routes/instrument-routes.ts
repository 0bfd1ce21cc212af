import { Type } from 'typebox';
import * as instruments from '../instruments.ts';
import type { Route } from './route.ts';

/** Assessment forms that steps of SOPs ask for. */
export const INSTRUMENT_ROUTES = {
  listInstruments: {
    method: 'GET',
    path: '/api/instruments',
    summary: 'Assessment forms of the office, the newest version of each',
    tag: 'kantor',
    reply: Type.Array(instruments.InstrumentReply),
  },
  saveInstrument: {
    method: 'POST',
    path: '/api/instruments',
    summary: 'Keep an assessment form as a new version',
    tag: 'kantor',
    command: true,
    body: instruments.SaveInstrumentRequest,
    reply: instruments.InstrumentReply,
  },
} as const satisfies Record<string, Route>;
