import type { ActionReply } from '@tuntas/api';
import { whyHere, type HolderNames, type Moment } from '@tuntas/sop';
import type { AccessView } from './access.ts';
import { offeredActions } from './offered-actions.ts';
import type { PerformerPost } from './posts-of-sop.ts';

/** The answer to an action: where the case stands now, and what this person may do next. */
export function actionReply(
  view: AccessView,
  posts: readonly PerformerPost[],
  place: { readonly caseId: string; readonly version: number },
  moment: Moment,
): ActionReply {
  return {
    ...place,
    state: view.state,
    offered: offeredActions(view),
    why: whyHere(view.sop, view.state, namesOf(posts), moment),
  };
}

function namesOf(posts: readonly PerformerPost[]): HolderNames {
  const names = Object.create(null) as Record<string, string[]>;
  for (const { performer, people } of posts) (names[performer] ??= []).push(...people);
  return names;
}
