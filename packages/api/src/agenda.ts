import { Type, type Static } from 'typebox';
import { closed, Day, Id, Instant, Line, Name, orNull, Text, Wording } from './common.ts';
import { FileRef } from './files.ts';

export const Arrival = Type.Union([Type.Literal('letter'), Type.Literal('walk-in')], {
  description: 'A letter came in, or a person came to the counter',
});
export const Urgency = Type.Union([
  Type.Literal('biasa'),
  Type.Literal('segera'),
  Type.Literal('sangat-segera'),
]);
export const Secrecy = Type.Union([
  Type.Literal('biasa'),
  Type.Literal('terbatas'),
  Type.Literal('rahasia'),
]);

const fields = {
  arrival: Arrival,
  receivedOn: Day,
  sender: Name,
  letterNumber: Line,
  letterOn: orNull(Day),
  subject: Wording(3, 500),
  summary: Text,
  urgency: Urgency,
  secrecy: Secrecy,
};

/** Agenda surat masuk: registering takes the next number of this office and year. */
export const RegisterRequest = Type.Object(
  {
    ...fields,
    letterNumber: Type.Optional(fields.letterNumber),
    letterOn: Type.Optional(fields.letterOn),
    summary: Type.Optional(fields.summary),
    urgency: Type.Optional(fields.urgency),
    secrecy: Type.Optional(fields.secrecy),
  },
  closed,
);
export type RegisterRequest = Static<typeof RegisterRequest>;

/** A correction never removes anything: the old words stay in the entry's history. */
export const CorrectRequest = Type.Object(
  {
    reason: Type.String({ minLength: 5, maxLength: 500 }),
    changes: Type.Partial(
      Type.Object({
        sender: fields.sender,
        letterNumber: fields.letterNumber,
        letterOn: fields.letterOn,
        subject: fields.subject,
        summary: fields.summary,
        urgency: fields.urgency,
        secrecy: fields.secrecy,
        receivedOn: fields.receivedOn,
      }),
      closed,
    ),
  },
  closed,
);
export type CorrectRequest = Static<typeof CorrectRequest>;

export const AgendaEntry = Type.Object({
  id: Id,
  year: Type.Integer(),
  number: Type.Integer({ description: 'Agenda number: per office and year, no gaps' }),
  ...fields,
  registeredAt: Instant,
  registeredBy: Type.String(),
  isHidden: Type.Boolean({
    description: 'Secret (rahasia) for this person: number and day only, no words, cases or files',
  }),
  cases: Type.Array(
    Type.Object({ id: Id, number: Type.String(), title: Type.String(), status: Type.String() }),
  ),
  files: Type.Array(FileRef),
  corrections: Type.Integer(),
});
export type AgendaEntry = Static<typeof AgendaEntry>;

export const AgendaPage = Type.Object({
  entries: Type.Array(AgendaEntry),
  total: Type.Integer(),
  years: Type.Array(Type.Integer()),
});
export type AgendaPage = Static<typeof AgendaPage>;

export const AgendaQuery = Type.Object(
  {
    year: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2200 })),
    search: Type.Optional(Type.String({ maxLength: 200 })),
    unopened: Type.Optional(Type.Boolean({ description: 'Only entries without a case' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
    offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
  },
  closed,
);
export type AgendaQuery = Static<typeof AgendaQuery>;

export const CorrectionEntry = Type.Object({
  at: Instant,
  by: Type.String(),
  reason: Type.String(),
  before: Type.Record(Type.String(), Type.Unknown()),
  after: Type.Record(Type.String(), Type.Unknown()),
});
