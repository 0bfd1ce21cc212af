import { Type, type Static, type TProperties } from 'typebox';
import { Entry, Exit, Paper, Requirement, StepClock, Performer } from '../definition/flow.ts';
import { SheetRow } from '../definition/sheet.ts';
import { STEP_KINDS, type StepKind } from '../definition/kinds.ts';

const Slug = (description: string) =>
  Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60, description });
const Kind = Type.Unsafe<StepKind>(Type.Union(STEP_KINDS.map((kind) => Type.Literal(kind))));
const withoutBasis = { additionalProperties: false } as const;

/** As in the definition, but for `basis`: what an edit says is `decided` by who makes it. */
const plain = <P extends TProperties>(schema: ReturnType<typeof Type.Object<P>>) =>
  Type.Omit(schema, ['basis'], withoutBasis);

const edit = <T extends string, P extends TProperties>(
  type: T,
  properties: P,
  description: string,
) =>
  Type.Object(
    { type: Type.Literal(type), ...properties },
    { additionalProperties: false, description },
  );

const NewStep = Type.Object(
  {
    id: Slug('Unique within the definition'),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    kind: Kind,
    by: Type.Array(Slug('Performer id'), { minItems: 1, maxItems: 20, uniqueItems: true }),
  },
  { additionalProperties: false },
);

export const SHEET_LISTS = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;

/**
 * One change of a draft by the office. Everything it says becomes `decided`, with the post and the
 * day; facts it does not touch keep their basis.
 */
export const DraftEdit = Type.Union([
  edit(
    'confirm',
    {
      paths: Type.Array(Type.String({ maxLength: 200 }), {
        minItems: 1,
        maxItems: 2_000,
        description: 'JSON pointers to facts with a basis, such as /flow/steps/3/clock',
      }),
    },
    'What was proposed is right as it is',
  ),
  edit(
    'set-sheet-text',
    {
      path: Type.String({
        maxLength: 200,
        description: 'JSON pointer into the sheet, such as /sheet/rows/2/time',
      }),
      text: Type.String({ maxLength: 20_000, description: 'The words as on the signed sheet' }),
    },
    'The reading was wrong: these are the words of the sheet',
  ),
  edit(
    'set-sheet-list',
    {
      list: Type.Enum([...SHEET_LISTS], { description: 'Which list of the header block' }),
      items: Type.Array(Type.String({ minLength: 1, maxLength: 2_000 }), { maxItems: 200 }),
    },
    'The reading of a list was wrong: these are its items',
  ),
  edit(
    'insert-row',
    {
      at: Type.Integer({ minimum: 1, description: 'Number that the new row gets' }),
      row: SheetRow,
      step: NewStep,
    },
    'The reading missed a row; its step is walked after that of the row before',
  ),
  edit(
    'remove-row',
    { row: Type.Integer({ minimum: 1 }) },
    'The reading took something for a row that is none; its steps go with it',
  ),
  edit(
    'set-performers',
    {
      step: Slug('Step id'),
      by: Type.Array(Slug('Performer id'), { minItems: 1, maxItems: 20, uniqueItems: true }),
      joint: Type.Optional(Type.Union([Type.Literal('any'), Type.Literal('each')])),
      recordedBy: Type.Optional(Type.Array(Slug('Performer id'), { minItems: 1, maxItems: 20 })),
    },
    'Who performs a step; the first leads',
  ),
  edit('set-kind', { step: Slug('Step id'), kind: Kind }, 'What kind of work a step is'),
  edit(
    'set-step-title',
    { step: Slug('Step id'), title: Type.String({ minLength: 1, maxLength: 200 }) },
    'Short name of a step',
  ),
  edit('set-exit', { step: Slug('Step id'), exit: plain(Exit) }, 'A way out: added or replaced'),
  edit('remove-exit', { step: Slug('Step id'), exit: Slug('Exit name') }, 'A way out is gone'),
  edit(
    'add-step',
    { after: Slug('Step id'), step: NewStep },
    'A step without a row, walked after another',
  ),
  edit(
    'split-row',
    { step: Slug('Step id'), into: NewStep },
    'A row whose text holds two steps; the new one comes after',
  ),
  edit('remove-step', { step: Slug('Step id') }, 'A step is gone; whoever led to it leads on'),
  edit('set-join', { step: Slug('Step id'), join: Type.Boolean() }, 'Waits for all branches'),
  edit('set-clock', { step: Slug('Step id'), clock: plain(StepClock) }, 'Whose time, how long'),
  edit(
    'set-requirements',
    {
      step: Slug('Step id'),
      requires: Type.Array(plain(Requirement), { maxItems: 60 }),
    },
    'The items checked at a step',
  ),
  edit(
    'set-papers',
    {
      step: Slug('Step id'),
      produces: Type.Array(plain(Paper), { maxItems: 60 }),
      uses: Type.Array(Slug('Paper id'), { maxItems: 60, uniqueItems: true }),
    },
    'Letters and records that come out of a step, and those it needs',
  ),
  edit(
    'set-form',
    { step: Slug('Step id'), form: Type.Union([Slug('Assessment instrument'), Type.Null()]) },
    'The form filled in at a step',
  ),
  edit('set-brings', { brings: Type.Array(plain(Paper), { maxItems: 60 }) }, 'What comes with it'),
  edit(
    'set-performer',
    {
      performer: plain(Performer),
      at: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 200,
          description: 'Place among the performers, counted from 1; absent: where it is, or last',
        }),
      ),
    },
    'A performer: added or replaced, or put in another place',
  ),
  edit('remove-performer', { performer: Slug('Performer id') }, 'A performer nobody needs'),
  edit(
    'set-entries',
    { entries: Type.Array(plain(Entry), { minItems: 1, maxItems: 20 }) },
    'The ways in which a case begins',
  ),
  edit('set-start', { step: Slug('Step id') }, 'The step where every case begins'),
]);
export type DraftEdit = Static<typeof DraftEdit>;

/** Who changes a draft: the post, and the local day. */
export interface EditedBy {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly demo?: boolean;
}
