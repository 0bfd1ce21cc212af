import { Type, type Static } from 'typebox';

/** Building blocks of the contract. Every request object is closed: unknown fields are refused. */
export const closed = { additionalProperties: false } as const;
export const Id = Type.String({ format: 'uuid', description: 'UUIDv7 made by the server' });
export const Instant = Type.String({ description: 'UTC instant, ISO 8601' });
export const Day = Type.String({
  format: 'date',
  pattern: '^[12][0-9]{3}-',
  description: 'Local calendar day, YYYY-MM-DD, from the year 1000 on',
});
export const Name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
/** Words of `least` letters or more; blanks around them do not count. */
export const Wording = (least: number, most: number) =>
  Type.String({
    minLength: least,
    maxLength: most,
    pattern: `\\S[\\s\\S]{${least - 2},}\\S`,
  });
export const Line = Type.String({ maxLength: 500 });
export const Text = Type.String({ maxLength: 4000 });
export const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** Answer to every request that is not granted. */
export const RefusalReply = Type.Object(
  {
    code: Type.String({ description: 'Code from the refusal catalogue' }),
    message: Type.String({ description: 'One Indonesian sentence: what is wrong' }),
    todo: Type.String({ description: 'One Indonesian sentence: what to do' }),
    fields: Type.Optional(
      Type.Array(Type.Object({ path: Type.String(), message: Type.String() }), {
        description: 'Which fields are wrong, for forms',
      }),
    ),
    detail: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  },
  { description: 'Refusal' },
);
export type RefusalReply = Static<typeof RefusalReply>;

/** Header of every command: a repeated id gives the first answer. */
export const CommandHeaders = Type.Object({
  'idempotency-key': Type.String({
    format: 'uuid',
    description: 'Command id made by the client; the same id gives the same answer, once done',
  }),
});
