import { Type, type Static } from 'typebox';
import { closed, Day, Id, Instant, Line, Name, orNull } from './common.ts';

const Nik = Type.String({ pattern: '^[0-9]{16}$', description: 'NIK, 16 digits' });
const Kk = Type.String({ pattern: '^[0-9]{16}$', description: 'Nomor KK, 16 digits' });
const Sex = Type.Union([Type.Literal('L'), Type.Literal('P')]);
const Phone = Type.String({ maxLength: 30, pattern: '^[0-9+ -]*$' });

/** The person the case is about. NIK and KK are stored encrypted and come back masked. */
export const ClientInput = Type.Object(
  {
    name: Name,
    nik: Type.Optional(Nik),
    kk: Type.Optional(Kk),
    bornOn: Type.Optional(orNull(Day)),
    sex: Type.Optional(Sex),
    address: Type.Optional(Line),
    phone: Type.Optional(Phone),
  },
  closed,
);
export type ClientInput = Static<typeof ClientInput>;

/** What is changed of a client, and why; null empties a field. */
export const CorrectClientRequest = Type.Object(
  {
    reason: Type.String({ minLength: 5, maxLength: 500 }),
    changes: Type.Partial(
      Type.Object(
        {
          name: Name,
          nik: orNull(Nik),
          kk: orNull(Kk),
          bornOn: orNull(Day),
          sex: orNull(Sex),
          address: Line,
          phone: Phone,
        },
        closed,
      ),
      closed,
    ),
  },
  closed,
);
export type CorrectClientRequest = Static<typeof CorrectClientRequest>;

const Words = Type.Record(Type.String(), orNull(Type.String()), {
  description: 'Field → words; NIK and KK masked',
});
/** A correction as the case shows it: the old words stay. */
export const ClientCorrection = Type.Object({
  at: Instant,
  by: Type.String(),
  reason: Type.String(),
  before: Words,
  after: Words,
});
export type ClientCorrection = Static<typeof ClientCorrection>;

export const KnownClientsQuery = Type.Object({ nik: Nik }, closed);
/** Cases of clients with a NIK, newest first. */
export const KnownClients = Type.Array(
  Type.Object({
    caseId: Id,
    number: Type.String(),
    name: Type.String(),
    bornOn: orNull(Day),
    sopTitle: Type.String(),
    status: Type.String(),
  }),
);
export type KnownClients = Static<typeof KnownClients>;
