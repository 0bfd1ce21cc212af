import { Type, type Static } from 'typebox';
import { CaseStatus, MovePlan } from '@tuntas/sop';
import { closed, Id, Instant, orNull, RefusalReply, Wording } from './common.ts';

/** Most cases of one request; a screen with more sends several. */
export const MOST_MOVES = 50;

export const CaseMovesQuery = Type.Object(
  {
    caseId: Type.Optional(
      Type.String({ format: 'uuid', description: 'Only this case, if it can be asked about' }),
    ),
    cursor: Type.Optional(
      Type.String({ format: 'uuid', description: 'Where the page before ended' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_MOVES })),
  },
  closed,
);

const DueChange = Type.Object({
  openId: Type.String(),
  before: orNull(Instant),
  after: orNull(Instant),
});

/** One running case on an older version, with what moving it would do. */
export const CaseMoveItem = Type.Object({
  caseId: Id,
  number: Type.String(),
  clientName: Type.String(),
  status: CaseStatus,
  version: Type.Integer({ description: 'Version of the case that the plan was made on' }),
  from: Type.Object({ versionId: Id, version: Type.Integer() }),
  plan: MovePlan,
  at: Type.Array(Type.String(), { description: 'Titles of the open steps as they are now' }),
  holders: Type.Array(
    Type.Object({
      openId: Type.String(),
      posts: Type.Array(Type.Object({ title: Type.String(), people: Type.Array(Type.String()) })),
    }),
    { description: 'Who would hold each open step, by the bindings of the newer version' },
  ),
  dues: Type.Array(DueChange, { description: 'Open steps whose promise would change' }),
});
export type CaseMoveItem = Static<typeof CaseMoveItem>;

export const CaseMovesReply = Type.Object({
  sop: Type.Object({ versionId: Id, version: Type.Integer(), title: Type.String() }),
  obstacles: Type.Array(Type.String(), {
    description: 'Why no case at all can be moved to this version, in Indonesian sentences',
  }),
  total: Type.Integer({ description: 'Running cases on older versions of the SOP' }),
  items: Type.Array(CaseMoveItem),
  nextCursor: orNull(Id),
});
export type CaseMovesReply = Static<typeof CaseMovesReply>;

export const MoveCasesRequest = Type.Object(
  {
    cases: Type.Array(
      Type.Object({ caseId: Id, expectedVersion: Type.Integer({ minimum: 1 }) }, closed),
      { minItems: 1, maxItems: MOST_MOVES },
    ),
    reason: Wording(5, 1_000),
  },
  closed,
);
export type MoveCasesRequest = Static<typeof MoveCasesRequest>;

export const MoveResult = Type.Object({
  caseId: Id,
  version: orNull(Type.Integer({ description: 'New version of the case; null when refused' })),
  refusal: orNull(RefusalReply),
});
export type MoveResult = Static<typeof MoveResult>;

export const MoveCasesReply = Type.Object({
  results: Type.Array(MoveResult, { description: 'In the order asked; each case by itself' }),
});
export type MoveCasesReply = Static<typeof MoveCasesReply>;
