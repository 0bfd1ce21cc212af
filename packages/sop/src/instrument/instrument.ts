import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const Words = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description });
const Score = Type.Number({ minimum: -1_000, maximum: 1_000 });

/** One thing that is asked or observed. */
export const InstrumentItem = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
    text: Words(500, 'The question, as on the paper form'),
    kind: Type.Enum(['choice', 'yes-no', 'number', 'text']),
    optional: Type.Optional(Type.Literal(true, { description: 'May stay without an answer' })),
    options: Type.Optional(
      Type.Array(
        Type.Object(
          { label: Words(300, 'An answer'), score: Type.Optional(Score) },
          { ...closed, description: 'Of a choice, and of yes-no: "Ya", "Tidak"' },
        ),
        { minItems: 2, maxItems: 20 },
      ),
    ),
    counts: Type.Optional(
      Type.Literal(true, { description: 'Of a number: it is added to the score itself' }),
    ),
    decimals: Type.Optional(
      Type.Literal(true, { description: 'Of a number: may be a part, such as 36,5' }),
    ),
  },
  closed,
);
export type InstrumentItem = Static<typeof InstrumentItem>;

/**
 * A form that is filled in at a step, such as an index of daily activities: what is asked, what each
 * answer counts, and what the sum means. Data of an office, not part of an SOP.
 */
export const Instrument = Type.Object(
  {
    slug: Type.String({
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 60,
      description: 'Name by which steps mention it (`form`)',
    }),
    title: Words(200, 'Name shown to people'),
    guide: Type.String({ maxLength: 2_000, description: 'How to fill it in, and its source' }),
    items: Type.Array(InstrumentItem, { minItems: 1, maxItems: 100 }),
    bands: Type.Array(
      Type.Object({ from: Score, label: Words(200, 'What a score from here on means') }, closed),
      { maxItems: 20, description: 'In rising order; each reaches to the next' },
    ),
  },
  closed,
);
export type Instrument = Static<typeof Instrument>;

/** What an officer gives at a step: answers to an instrument, or the sum of a form on paper. */
export const FormEntry = Type.Object(
  {
    instrumentId: Type.Optional(Type.String({ format: 'uuid', description: 'Version filled in' })),
    answers: Type.Optional(
      Type.Array(
        Type.Object(
          {
            item: Type.String({ maxLength: 60 }),
            answer: Type.String({ maxLength: 2_000, description: 'Label, number or words' }),
          },
          closed,
        ),
        { maxItems: 100 },
      ),
    ),
    summary: Type.Optional(
      Type.String({
        maxLength: 2_000,
        description: 'The result of a form filled in on paper, which is among the files',
      }),
    ),
  },
  closed,
);
export type FormEntry = Static<typeof FormEntry>;

/** The result as it is kept with the berkas: it can be read without the instrument. */
export const FormResult = Type.Object({
  form: Type.String({ description: 'Slug of the instrument' }),
  title: Type.Optional(Type.String()),
  version: Type.Optional(Type.Integer({ description: 'Of the instrument in this office' })),
  answers: Type.Optional(
    Type.Array(
      Type.Object({
        item: Type.String(),
        text: Type.String(),
        answer: Type.String({ description: 'Empty: not answered' }),
        score: Type.Optional(Type.Number()),
      }),
    ),
  ),
  score: Type.Optional(Type.Number()),
  most: Type.Optional(Type.Number({ description: 'The highest score that could be had' })),
  band: Type.Optional(Type.String()),
  summary: Type.Optional(Type.String({ description: 'Filled in on paper: the result in words' })),
});
export type FormResult = Static<typeof FormResult>;
