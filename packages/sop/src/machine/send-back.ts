import type { Static } from 'typebox';
import type { SendBack } from './action.ts';
import type { Decision } from './decision.ts';
import { isReason, refuse, type DecisionDraft } from './decision-draft.ts';
import { reach } from './fork-regions.ts';
import { findPerforming } from './performing.ts';
import type { PreparedDefinition } from './prepare-definition.ts';
import type { CaseState, OpenStep } from './state.ts';
import { findRegion, keptForks } from './token-forks.ts';

/** Sends the case back to a step it has been in; other branches of forks left behind end. */
export function sendBack(draft: DecisionDraft, action: Static<typeof SendBack>): Decision {
  const performing = findPerforming(draft.prepared, draft.state, action);
  if (!performing.ok) return performing;
  const { open } = performing;
  if (!isSendBackTarget(draft.prepared, draft.state, open, action.to)) {
    return refuse('SEND_BACK_TARGET_INVALID', { step: action.to });
  }
  if (!isReason(action.reason)) return refuse('REASON_REQUIRED');
  const { openId, stepId } = open;
  const reason = action.reason.trim();
  draft.record({ type: 'step-sent-back', openId, stepId, as: action.as, to: action.to, reason });
  enterAgain(draft, open, action.to, reason);
  return draft.done();
}

/** Opens a step again for a token that has left another; other branches of forks left behind end. */
export function enterAgain(
  draft: DecisionDraft,
  { stepId, forks }: OpenStep,
  to: string,
  reason: string,
): void {
  const kept = keptForks(draft.prepared, draft.state, to, forks);
  draft.dropForks(forks.slice(kept.length));
  draft.open(to, kept, { fromStepId: stepId, reason });
}

/**
 * A step that was walked before, and from which the case can come here again. Inside a fork it
 * must lie on the same branch: a branch cannot be sent to its sibling.
 */
export function isSendBackTarget(
  prepared: PreparedDefinition,
  state: CaseState,
  open: OpenStep,
  target: string,
): boolean {
  if (target === open.stepId || !prepared.steps.has(target)) return false;
  if (!state.walked.some(({ stepId }) => stepId === target)) return false;
  const inner = keptForks(prepared, state, target, open.forks).at(-1);
  const region = inner === undefined ? undefined : findRegion(prepared, state, inner);
  if (!region) return true;
  if (region.joins.has(target)) return false;
  const next = (id: string) => prepared.steps.get(id)?.exits.flatMap((e) => e.targets) ?? [];
  const leavesFork = (id: string) => region.joins.has(id) || region.before.has(id);
  return reach(target, next, leavesFork).has(open.stepId);
}
