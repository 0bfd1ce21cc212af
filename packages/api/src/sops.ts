import { Type, type Static } from 'typebox';
import { Diagnostic, SopChange, SopDefinition } from '@tuntas/sop';
import { closed, Day, Id, Instant, orNull } from './common.ts';

export const SopSummary = Type.Object({
  versionId: Id,
  sopId: Type.String(),
  version: Type.Integer(),
  title: Type.String({ description: 'Caption, or name, of the sheet' }),
  number: Type.String(),
  steps: Type.Integer(),
  releasedAt: Instant,
  hasDemoDecisions: Type.Boolean({ description: 'Facts were confirmed by a demo office only' }),
  entries: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  openCases: Type.Integer(),
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

export const SopVersionInfo = Type.Object({
  versionId: Id,
  version: Type.Integer(),
  status: Type.Enum(['signed', 'in-force', 'withdrawn'], {
    description: 'signed: waits for its day. withdrawn: takes no new berkas, running ones go on',
  }),
  releasedAt: Instant,
  inForceOn: orNull(Day),
  openCases: Type.Integer(),
});
export type SopVersionInfo = Static<typeof SopVersionInfo>;

export const SopVersionsReply = Type.Array(SopVersionInfo, { description: 'Newest first' });

export const SopChangesQuery = Type.Object(
  { since: Type.String({ format: 'uuid', description: 'The older version' }) },
  closed,
);
export const SopChangesReply = Type.Array(SopChange);

export const WithdrawSopRequest = Type.Object(
  { reason: Type.String({ minLength: 5, maxLength: 1_000, pattern: '\\S' }) },
  closed,
);

export const SopSourceReply = Type.Object({
  fileName: Type.String(),
  text: Type.String({ description: 'The definition file, word for word' }),
});

export const ShelfItem = Type.Object({
  officeId: Type.Integer(),
  office: Type.String(),
  versionId: Id,
  version: Type.Integer(),
  title: Type.String(),
  number: Type.String(),
  rows: Type.Integer(),
});
export type ShelfItem = Static<typeof ShelfItem>;

export const CopySopRequest = Type.Object(
  { officeId: Type.Integer({ minimum: 1, maximum: 999_999_999 }), versionId: Id },
  closed,
);

export const ImportSopRequest = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 500_000, pattern: '\\S' }) },
  closed,
);
