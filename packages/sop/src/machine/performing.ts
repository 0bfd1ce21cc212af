import type { MachineRefusal } from './decision.ts';
import { refuse } from './decision-draft.ts';
import type { PreparedDefinition, PreparedStep } from './prepare-definition.ts';
import type { CaseState, OpenStep } from './state.ts';

/** The open step, its definition and the one who acts on it. */
export interface Performing {
  readonly ok: true;
  readonly open: OpenStep;
  readonly prepared: PreparedStep;
}

/** Finds the open step of an action and checks that `as` performs it. */
export function findPerforming(
  definition: PreparedDefinition,
  state: CaseState,
  action: { readonly openId: string; readonly as: string },
): Performing | { readonly ok: false; readonly refusal: MachineRefusal } {
  const open = state.open.find(({ openId }) => openId === action.openId);
  const prepared = open && definition.steps.get(open.stepId);
  if (!open || !prepared) return refuse('STEP_NOT_OPEN', { step: action.openId });
  if (!prepared.actors.includes(action.as)) {
    return refuse('NOT_A_PERFORMER', { performer: action.as });
  }
  return { ok: true, open, prepared };
}

/** Joint performers, other than `as`, who have not confirmed yet. */
export function listUnconfirmed(
  open: OpenStep,
  prepared: PreparedStep,
  as: string,
): readonly string[] {
  return prepared.joint.filter((id) => id !== as && !open.confirmedBy.includes(id));
}
