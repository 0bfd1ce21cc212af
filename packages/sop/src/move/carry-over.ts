import type { PreparedDefinition } from '../machine/prepare-definition.ts';
import type { OpenStep } from '../machine/state.ts';
import { listRequirements } from '../machine/verdicts.ts';

/** What of the work done on an open step still counts under another version. */
export interface CarriedOver {
  readonly confirmedBy: readonly string[];
  readonly verdicts: OpenStep['verdicts'];
  /** Ids of performers whose confirmation does not count any more. */
  readonly unconfirmed: readonly string[];
  /** Texts of the requirements whose verdict does not. */
  readonly unjudged: readonly string[];
}

/**
 * A confirmation counts while that performer must still confirm; a verdict while the same thing is
 * asked in the same words. A verdict on what is not asked would make every exit refuse.
 */
export function carryOver(
  from: PreparedDefinition,
  to: PreparedDefinition,
  open: OpenStep,
  entry: string,
): CarriedOver {
  const joint = to.steps.get(open.stepId)?.joint ?? [];
  const confirmedBy = open.confirmedBy.filter((id) => joint.includes(id));
  const asked = (definition: PreparedDefinition) => {
    const step = definition.steps.get(open.stepId)?.step;
    return new Map((step ? listRequirements(step, entry) : []).map(({ id, text }) => [id, text]));
  };
  const [before, after] = [asked(from), asked(to)];
  const counts = (id: string) => after.has(id) && after.get(id) === before.get(id);
  const verdicts = open.verdicts?.filter(({ requirementId }) => counts(requirementId));
  const lost = (open.verdicts ?? []).filter(({ requirementId }) => !counts(requirementId));
  return {
    confirmedBy,
    verdicts: verdicts && verdicts.length > 0 ? verdicts : undefined,
    unconfirmed: open.confirmedBy.filter((id) => !joint.includes(id)),
    unjudged: lost.map(({ requirementId: id }) => before.get(id) ?? id),
  };
}
