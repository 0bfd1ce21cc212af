import { Type, type Static } from 'typebox';
import { Basis } from './basis.ts';
import { STEP_KINDS, type StepKind } from './kinds.ts';

const Slug = (description: string) =>
  Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60, description });

/** Who performs: a post of the office (a column of the sheet), or an outside party without account. */
export const Performer = Type.Object(
  {
    id: Slug('Name used by the steps'),
    title: Type.String({ minLength: 1, description: 'Title shown to people' }),
    party: Type.Union([Type.Literal('office'), Type.Literal('outside')], {
      description: 'A post of the office, or somebody outside it',
    }),
    column: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Actor column of the sheet, counted from 1 by heading',
      }),
    ),
    basis: Basis,
  },
  { additionalProperties: false },
);
export type Performer = Static<typeof Performer>;

/** One paper or fact that is checked with its own verdict. */
export const Requirement = Type.Object(
  {
    id: Slug('Unique within the step'),
    text: Type.String({ minLength: 1, description: 'What must be there, in Indonesian' }),
    mandatory: Type.Boolean({ description: 'False: noted when present, never blocks' }),
    onlyFor: Type.Optional(
      Type.Array(Slug('Entry id'), { description: 'Asked only when the case came by this entry' }),
    ),
    basis: Basis,
  },
  { additionalProperties: false },
);
export type Requirement = Static<typeof Requirement>;

/** A letter or record that comes out of a step, or that somebody brings into the case. */
export const Paper = Type.Object(
  {
    id: Slug('Unique within the definition for what is produced or brought'),
    title: Type.String({ minLength: 1, description: 'Name of the letter or record' }),
    kind: Type.Union([Type.Literal('letter'), Type.Literal('record')], {
      description: 'A letter goes out or came in with a number; a record stays in the case',
    }),
    basis: Basis,
  },
  { additionalProperties: false },
);
export type Paper = Static<typeof Paper>;

export const ClockOwner = Type.Union(
  [Type.Literal('office'), Type.Literal('applicant'), Type.Literal('third-party')],
  { description: 'Whose time is running; the office clock stands still unless it is "office"' },
);
export type ClockOwner = Static<typeof ClockOwner>;

export const StandardTime = Type.Object(
  {
    amount: Type.Number({ exclusiveMinimum: 0, description: 'How many units' }),
    unit: Type.Union(
      [Type.Literal('minutes'), Type.Literal('hours'), Type.Literal('working-days')],
      { description: 'Minutes and hours of handling, or days on which the office works' },
    ),
  },
  { additionalProperties: false, description: 'The time of the sheet; absent when it gives none' },
);
export type StandardTime = Static<typeof StandardTime>;

export const StepClock = Type.Object(
  {
    standard: Type.Optional(StandardTime),
    owner: ClockOwner,
    enforced: Type.Boolean({ description: 'True: a due instant is set from the standard' }),
    basis: Basis,
  },
  { additionalProperties: false, description: 'Whose time runs, and for how long' },
);
export type StepClock = Static<typeof StepClock>;

/**
 * One way out of a step. Exactly one of `to` and `ends` is present.
 * Several targets: the case goes on in parallel branches (all of them, or the chosen ones).
 */
export const Exit = Type.Object(
  {
    exit: Slug('Name from the table of kinds'),
    label: Type.Optional(Type.String({ description: 'Button text, when the usual one misleads' })),
    to: Type.Optional(
      Type.Array(Slug('Step id'), { minItems: 1, uniqueItems: true, description: 'Next steps' }),
    ),
    choose: Type.Optional(
      Type.Literal(true, { description: 'The performer chooses one or more of the targets' }),
    ),
    withdraws: Type.Optional(
      Type.Literal(true, { description: 'All other open steps of the case are withdrawn' }),
    ),
    result: Type.Optional(
      Type.Union([Type.Literal('done'), Type.Literal('refused')], {
        description: 'From here on the case counts as this; used at its end',
      }),
    ),
    ends: Type.Optional(Type.Literal(true, { description: 'The case is closed here' })),
    basis: Basis,
  },
  { additionalProperties: false },
);
export type Exit = Static<typeof Exit>;

export const Step = Type.Object(
  {
    id: Slug('Unique within the definition'),
    title: Type.String({
      minLength: 1,
      description: 'Short Indonesian name for lists and buttons',
    }),
    row: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Row of the sheet, counted from 1' }),
    ),
    alsoRows: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1 }), {
        minItems: 1,
        uniqueItems: true,
        description:
          'Further rows whose text holds this step too, where the sheet merged two rows; drawn in "row" only',
      }),
    ),
    added: Type.Optional(
      Type.Literal(true, { description: 'No row on the sheet; printed beside it as "tambahan"' }),
    ),
    kind: Type.Unsafe<StepKind>(
      Type.Union(
        STEP_KINDS.map((kind) => Type.Literal(kind)),
        { description: 'What kind of work it is; decides the exits' },
      ),
    ),
    by: Type.Array(Slug('Performer id'), {
      minItems: 1,
      uniqueItems: true,
      description: 'Who performs it; the first leads',
    }),
    joint: Type.Optional(
      Type.Union([Type.Literal('any'), Type.Literal('each')], {
        description:
          'With several performers: "any" of them may take the exit (default), or "each" of the others must confirm first',
      }),
    ),
    recordedBy: Type.Optional(
      Type.Array(Slug('Performer id'), {
        minItems: 1,
        description: 'Office posts that type for an outside performer',
      }),
    ),
    join: Type.Optional(
      Type.Literal(true, { description: 'Opens only when all parallel branches have arrived' }),
    ),
    requires: Type.Array(Requirement, { description: 'Items checked with a verdict each' }),
    uses: Type.Optional(
      Type.Array(Slug('Paper id'), { description: 'Letters or records that must exist already' }),
    ),
    produces: Type.Array(Paper, { description: 'Letters and records that come out' }),
    form: Type.Optional(Slug('Assessment instrument')),
    clock: StepClock,
    exits: Type.Array(Exit, { minItems: 1, description: 'Ways out' }),
    basis: Type.Object(
      { kind: Basis, by: Basis },
      { additionalProperties: false, description: 'Why this kind, and why these performers' },
    ),
  },
  { additionalProperties: false },
);
export type Step = Static<typeof Step>;

/** A way a case can begin: own finding, letter from a village, relay from another Dinsos. */
export const Entry = Type.Object(
  {
    id: Slug('Unique within the definition'),
    title: Type.String({ minLength: 1, description: 'Shown when a case is opened' }),
    about: Type.Optional(
      Type.Literal('letter', {
        description:
          'The case is about the letter itself and has no client; absent: about a client',
      }),
    ),
    basis: Basis,
  },
  { additionalProperties: false },
);
export type Entry = Static<typeof Entry>;

/** How the office runs the sheet. */
export const Flow = Type.Object(
  {
    start: Slug('Step where every case begins'),
    entries: Type.Array(Entry, { minItems: 1, description: 'Ways in' }),
    performers: Type.Array(Performer, {
      minItems: 1,
      description: 'Posts of the office, and parties outside it',
    }),
    brings: Type.Array(Paper, { description: 'Papers that come from outside with the case' }),
    steps: Type.Array(Step, { minItems: 1, description: 'The steps, in the order of the sheet' }),
  },
  { additionalProperties: false, description: 'How the office runs the sheet' },
);
export type Flow = Static<typeof Flow>;
