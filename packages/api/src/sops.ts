import { Type, type Static } from 'typebox';
import { Diagnostic, SopChange, SopDefinition } from '@tuntas/sop';
import { closed, Day, Id, Instant, orNull, Wording } from './common.ts';

export const SopSummary = Type.Object({
  versionId: Id,
  sopId: Type.String(),
  version: Type.Integer(),
  title: Type.String({ description: 'Caption, or name, of the sheet' }),
  number: Type.String(),
  steps: Type.Integer(),
  releasedAt: Instant,
  hasDemoDecisions: Type.Boolean({ description: 'Facts were confirmed by a demo office only' }),
  entries: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      hasClient: Type.Boolean({ description: 'False: a case is about the letter itself' }),
    }),
  ),
  openCases: Type.Integer(),
  withoutPost: Type.Array(Type.String(), {
    description:
      'Titles of performers that act in a step and for whom no post of the office acts yet',
  }),
});
export type SopSummary = Static<typeof SopSummary>;

export const SopReply = Type.Object({
  summary: SopSummary,
  definition: SopDefinition,
  diagnostics: Type.Array(Diagnostic),
  bindings: Type.Array(
    Type.Object({
      performerId: Type.String(),
      posts: Type.Array(Type.Object({ id: Id, title: Type.String() })),
    }),
    { description: 'Which posts of this office act as each performer of the SOP' },
  ),
});
export type SopReply = Static<typeof SopReply>;

export const BindPerformersRequest = Type.Object(
  {
    bindings: Type.Array(
      Type.Object(
        {
          performerId: Type.String({ maxLength: 60 }),
          postIds: Type.Array(Id, { maxItems: 20, uniqueItems: true }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 60 },
    ),
  },
  { additionalProperties: false },
);

export const SopVersionInfo = Type.Object(
  {
    versionId: Id,
    version: Type.Integer(),
    status: Type.Enum(['signed', 'in-force', 'withdrawn'], {
      description: 'signed: waits for its day. withdrawn: takes no new berkas, running ones go on',
    }),
    releasedAt: Instant,
    inForceOn: orNull(Day),
    fromOn: orNull(Day),
    untilOn: orNull(Day),
    signedBy: Type.String({ description: 'Who signed it; empty: it came with the installation' }),
    signedAs: Type.String({ description: 'The post in which it was signed; empty when not known' }),
    withdrawal: orNull(
      Type.Object(
        { on: Day, by: Type.String(), reason: Type.String() },
        {
          description: 'The head took it out of force',
        },
      ),
    ),
    supersededBy: orNull(Type.Integer()),
    openCases: Type.Integer(),
  },
  {
    description:
      'fromOn: first day for new berkas, also when it is to come; null: withdrawn before that. ' +
      'untilOn: the day from which new berkas begin on it no more. supersededBy: the version that ' +
      'took its place',
  },
);
export type SopVersionInfo = Static<typeof SopVersionInfo>;

export const SopHistoryItem = Type.Object({
  sopId: Type.String(),
  title: Type.String(),
  number: Type.String(),
  ...SopVersionInfo.properties,
});
export type SopHistoryItem = Static<typeof SopHistoryItem>;

export const SopVersionsReply = Type.Array(SopVersionInfo, { description: 'Newest first' });

export const SopChangesQuery = Type.Object(
  { since: Type.String({ format: 'uuid', description: 'The older version' }) },
  closed,
);
export const SopChangesReply = Type.Array(SopChange);

export const WithdrawSopRequest = Type.Object({ reason: Wording(5, 1_000) }, closed);

export const SopSourceReply = Type.Object({
  fileName: Type.String(),
  text: Type.String({ description: 'The definition file, word for word' }),
});
