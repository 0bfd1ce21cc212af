import { Type, type Static } from 'typebox';
import { Instrument } from '@tuntas/sop';
import { closed, Id, Instant } from './common.ts';

/** An assessment form of the office, as its newest version has it. */
export const InstrumentReply = Type.Object({
  id: Id,
  version: Type.Integer(),
  instrument: Instrument,
  addedAt: Instant,
  addedBy: Type.String(),
});
export type InstrumentReply = Static<typeof InstrumentReply>;

export const SaveInstrumentRequest = Type.Object(
  {
    instrument: Instrument,
    over: Type.Integer({
      minimum: 0,
      maximum: 100_000,
      description: 'Version that it changes; 0: a new one',
    }),
  },
  closed,
);
export type SaveInstrumentRequest = Static<typeof SaveInstrumentRequest>;
