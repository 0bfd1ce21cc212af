import { Type, type Static } from 'typebox';
import { Diagnostic, SopDefinition } from '@tuntas/sop';
import { Id, Instant } from './common.ts';

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
