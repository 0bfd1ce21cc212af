import type { Static } from 'typebox';
import type { Confirm } from './action.ts';
import type { Decision } from './decision.ts';
import { refuse, type DecisionDraft } from './decision-draft.ts';
import { findPerforming } from './performing.ts';
import { checkVerdicts, listRequirements } from './verdicts.ts';

/** A joint performer says that the own part is done. What was checked is kept for the main performer. */
export function confirm(draft: DecisionDraft, action: Static<typeof Confirm>): Decision {
  const performing = findPerforming(draft.prepared, draft.state, action);
  if (!performing.ok) return performing;
  const { open, prepared } = performing;
  if (!prepared.joint.includes(action.as)) {
    return refuse('CONFIRMATION_NOT_NEEDED', { performer: action.as });
  }
  if (open.confirmedBy.includes(action.as)) {
    return refuse('ALREADY_CONFIRMED', { performer: action.as });
  }
  const requirements = listRequirements(prepared.step, draft.state.entry);
  const checked = checkVerdicts(requirements, action.verdicts ?? [], undefined);
  if (!checked.ok) return checked;
  const note = action.note?.trim();
  draft.record({
    type: 'step-confirmed',
    openId: open.openId,
    stepId: open.stepId,
    as: action.as,
    ...(note && { note }),
    ...(checked.verdicts.length > 0 && { verdicts: [...checked.verdicts] }),
  });
  return draft.done();
}
