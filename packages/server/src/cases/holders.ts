import type { CaseReply } from '@tuntas/api';
import type { CaseState, PreparedDefinition } from '@tuntas/sop';
import type { PerformerPost } from './posts-of-sop.ts';

/** Who holds each open step: its performers, their posts here, and the people in them today. */
export function holdersOf(
  sop: PreparedDefinition,
  state: CaseState,
  posts: readonly PerformerPost[],
): CaseReply['holders'] {
  return state.open.map(({ openId, stepId }) => {
    const prepared = sop.steps.get(stepId);
    const performerIds = new Set([...(prepared?.step.by ?? []), ...(prepared?.actors ?? [])]);
    return {
      openId,
      stepId,
      stepTitle: prepared?.step.title ?? stepId,
      performers: [...performerIds].map((performerId) => ({
        performerId,
        title: sop.performers.get(performerId)?.title ?? performerId,
        posts: posts
          .filter(({ performer }) => performer === performerId)
          .map(({ title, people }) => ({ title, people: [...people] })),
      })),
    };
  });
}
