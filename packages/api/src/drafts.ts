import { Type, type Static } from 'typebox';
import { Diagnostic, DraftEdit, SopDefinition } from '@tuntas/sop';
import { closed, Day, Id, Instant, orNull, Wording } from './common.ts';

/** Where a draft stands. `signed` and `discarded` are ends. */
export const DraftStatus = Type.Union(
  [
    Type.Literal('draft'),
    Type.Literal('proposed'),
    Type.Literal('signed'),
    Type.Literal('discarded'),
  ],
  {
    description:
      'draft: being settled. proposed: waits for the signature of the head. signed: became a version. discarded: given up',
  },
);
export type DraftStatus = Static<typeof DraftStatus>;

export const DraftSummary = Type.Object({
  id: Id,
  sopId: Type.String(),
  /** Number that the version will have. */
  sopVersion: Type.Integer({ description: 'Number that the version will have' }),
  revises: Type.Integer({ description: 'Number of the version it began from; 0 when none' }),
  newest: Type.Integer({
    description: 'Number of the newest version of the SOP; greater than `revises`: it is behind',
  }),
  title: Type.String(),
  number: Type.String(),
  status: DraftStatus,
  isReturned: Type.Boolean({
    description: 'Given back by the head with a reason and not proposed again since',
  }),
  version: Type.Integer({ description: 'Counts the changes of this draft; edits name it' }),
  rows: Type.Integer(),
  openQuestions: Type.Integer(),
  errors: Type.Integer({ description: 'Findings that stop it from being proposed' }),
  proposals: Type.Integer({
    description: 'Of these, what the program proposed and nobody decided',
  }),
  fileName: Type.String({ description: 'The file it was read from; empty when none' }),
  origin: Type.String({ description: 'Where it comes from, one Indonesian line' }),
  changedAt: Instant,
  changedBy: Type.String(),
});
export type DraftSummary = Static<typeof DraftSummary>;

const Place = Type.Object({
  block: Type.Integer(),
  row: Type.Optional(Type.Integer()),
  column: Type.Optional(Type.Integer()),
});

export const DraftQuestion = Type.Object({
  where: Type.String({ description: 'Path of the value, such as "rows[4].performers"' }),
  ask: Type.String(),
  why: Type.String(),
  choices: Type.Array(Type.String()),
  paths: Type.Array(Type.String(), {
    description: 'Every value that the answer settles; `where` alone, or the cells of several rows',
  }),
  places: Type.Array(Place, { description: 'Where these stand in the source' }),
  isAnswered: Type.Boolean(),
});
export type DraftQuestion = Static<typeof DraftQuestion>;

const SourceCell = Type.Object({
  column: Type.Integer(),
  columnSpan: Type.Integer(),
  rowSpan: Type.Integer(),
  paragraphs: Type.Array(
    Type.Object({ text: Type.String(), listLabel: Type.Optional(Type.String()) }),
  ),
});
const SourceBlock = Type.Union([
  Type.Object({
    type: Type.Literal('text'),
    lines: Type.Array(Type.String()),
    page: Type.Optional(Type.Integer()),
  }),
  Type.Object({
    type: Type.Literal('table'),
    columns: Type.Integer(),
    rows: Type.Array(Type.Object({ cells: Type.Array(SourceCell) })),
    page: Type.Optional(Type.Integer()),
  }),
]);

export const DraftSource = Type.Object(
  { fileName: Type.String(), format: Type.String(), blocks: Type.Array(SourceBlock) },
  { description: 'What the file held, for showing it beside the reading' },
);
export type DraftSource = Static<typeof DraftSource>;

export const DraftHistoryEntry = Type.Object({
  seq: Type.Integer(),
  at: Instant,
  by: Type.String({ description: 'Name of the person' }),
  post: Type.String(),
  type: Type.Enum(
    [
      'created',
      'edit',
      'undo',
      'proposed',
      'returned',
      'signed',
      'discarded',
      'kept',
      'placed',
      'rebased',
    ],
    {
      description:
        'kept: a question answered by leaving the value as read. placed: said to be a version of an SOP, or an SOP apart. rebased: made again over a newer version, without `edits`',
    },
  ),
  edits: Type.Optional(Type.Array(DraftEdit)),
  answers: Type.Optional(Type.Array(Type.String())),
  note: Type.Optional(Type.String()),
});
export type DraftHistoryEntry = Static<typeof DraftHistoryEntry>;

const OtherDraft = Type.Object({
  id: Id,
  status: DraftStatus,
  revises: Type.Integer(),
  changedAt: Instant,
  changedBy: Type.String(),
});
export type OtherDraft = Static<typeof OtherDraft>;

const AlikeSop = Type.Object({
  sopId: Type.String(),
  versionId: Id,
  title: Type.String({ description: 'Of its newest version, as the number and `versionId`' }),
  number: Type.String(),
  sameNumber: Type.Boolean(),
  sameName: Type.Boolean(),
  versions: Type.Array(
    Type.Object({
      version: Type.Integer(),
      status: Type.Enum(['signed', 'in-force', 'withdrawn']),
    }),
    { description: 'The newest first' },
  ),
});
export type AlikeSop = Static<typeof AlikeSop>;

export const DraftPlacing = Type.Object({
  canPlace: Type.Boolean({
    description: 'It began from no version of this office, so it may be said what it is to be',
  }),
  isApart: Type.Boolean({ description: 'Said to be an SOP apart from those that are alike' }),
  alike: Type.Array(AlikeSop, {
    description: 'Other SOPs of this office that have the number or the name of the sheet',
  }),
});
export type DraftPlacing = Static<typeof DraftPlacing>;

export const DraftReply = Type.Object({
  summary: DraftSummary,
  placing: DraftPlacing,
  others: Type.Array(OtherDraft, { description: 'Other open drafts of the same SOP' }),
  newestId: orNull(Id),
  definition: SopDefinition,
  diagnostics: Type.Array(Diagnostic),
  questions: Type.Array(DraftQuestion),
  history: Type.Array(DraftHistoryEntry, { description: 'Oldest first' }),
  canUndo: Type.Boolean(),
  source: orNull(DraftSource),
  basedOn: orNull(Id),
});
export type DraftReply = Static<typeof DraftReply>;

export const ReadDraftsReply = Type.Object({
  drafts: Type.Array(DraftSummary, { description: 'One for each sheet of the file' }),
});
export type ReadDraftsReply = Static<typeof ReadDraftsReply>;

export const PasteDraftRequest = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 500_000, pattern: '\\S' }) },
  closed,
);

export const EditDraftRequest = Type.Object(
  {
    expectedVersion: Type.Integer({ minimum: 1 }),
    edits: Type.Array(DraftEdit, {
      maxItems: 100,
      description: 'All of them or none; empty when a value stays as it was read',
    }),
    answers: Type.Array(Type.String({ maxLength: 200 }), {
      maxItems: 200,
      uniqueItems: true,
      description: 'The questions that this settles, by their `where`',
    }),
  },
  closed,
);
export type EditDraftRequest = Static<typeof EditDraftRequest>;

export const DraftVersionRequest = Type.Object(
  { expectedVersion: Type.Integer({ minimum: 1 }) },
  closed,
);

export const PlaceDraftRequest = Type.Object(
  {
    expectedVersion: Type.Integer({ minimum: 1 }),
    over: orNull(Id),
  },
  {
    ...closed,
    description: 'over: the version whose SOP gets a new version by this draft; null: an SOP apart',
  },
);

export const ReplayedEdit = Type.Object({
  index: Type.Integer({ description: 'Place among the edits that hold, from 0' }),
  edit: DraftEdit,
  by: Type.String({ description: 'Post that decided' }),
  on: Day,
  outcome: Type.Enum(['kept', 'already', 'conflict', 'impossible'], {
    description:
      'kept: holds over the newer version. already: it says so itself. conflict: it has changed the same thing in another way. impossible: what it changes is not there any more',
  }),
  there: Type.Optional(
    Type.String({ description: 'Of a conflict about words: what the newer version says' }),
  ),
});
export type ReplayedEdit = Static<typeof ReplayedEdit>;

export const RebasePreview = Type.Object({
  onto: Type.Integer({ description: 'Number of the newest version' }),
  version: Type.Integer({ description: 'Of the draft; the command names it' }),
  items: Type.Array(ReplayedEdit, { description: 'Every edit that holds, oldest first' }),
});
export type RebasePreview = Static<typeof RebasePreview>;

export const RebasePreviewQuery = Type.Object(
  {
    take: Type.Optional(
      Type.String({
        pattern: '^\\d{1,5}(,\\d{1,5})*$',
        maxLength: 4_000,
        description: 'Conflicts that are to hold over the newer version, by index, with commas',
      }),
    ),
  },
  closed,
);

export const RebaseDraftRequest = Type.Object(
  {
    expectedVersion: Type.Integer({ minimum: 1 }),
    onto: Type.Integer({ minimum: 1, description: 'Number of the newest version' }),
    take: Type.Array(Type.Integer({ minimum: 0 }), {
      maxItems: 500,
      uniqueItems: true,
      description: 'Conflicts that are to hold over the newer version, by index',
    }),
  },
  closed,
);

export const DraftReasonRequest = Type.Object(
  {
    expectedVersion: Type.Integer({ minimum: 1 }),
    reason: Wording(5, 1_000),
  },
  closed,
);

export const SignDraftRequest = Type.Object(
  {
    expectedVersion: Type.Integer({ minimum: 1 }),
    inForceOn: Type.Optional(Day),
    over: Type.Optional(
      Type.Integer({
        minimum: 1,
        description:
          'The newest version, which the draft did not begin from: the head has read what it changed',
      }),
    ),
  },
  closed,
);
export type SignDraftRequest = Static<typeof SignDraftRequest>;
