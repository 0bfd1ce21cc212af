import type { Requirement, Step } from '../definition/flow.ts';
import type { Verdict } from './action.ts';
import type { MachineRefusal } from './decision.ts';
import { refuse } from './decision-draft.ts';

/** The requirements that are asked of a case that came by this entry. */
export function listRequirements(step: Step, entry: string): readonly Requirement[] {
  return step.requires.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(entry));
}

export interface CheckedVerdicts {
  readonly ok: true;
  /** One verdict for each requirement, the last one given. */
  readonly verdicts: readonly Verdict[];
  /** Texts of the mandatory requirements that are not met. */
  readonly missing: readonly string[];
}

/**
 * Judges the verdicts given with an exit. A requirement that is "not needed" must say why.
 * @param rule what the exit demands; verdicts on other exits are kept but demand nothing.
 */
export function checkVerdicts(
  requirements: readonly Requirement[],
  given: readonly Verdict[],
  rule: 'all-met' | 'some-unmet' | undefined,
): CheckedVerdicts | { readonly ok: false; readonly refusal: MachineRefusal } {
  const byId = new Map(given.map((verdict) => [verdict.requirementId, verdict]));
  for (const id of byId.keys()) {
    if (!requirements.some((requirement) => requirement.id === id)) {
      return refuse('REQUIREMENT_UNKNOWN', { requirement: id });
    }
  }
  const missing = requirements
    .filter(({ id, mandatory }) => mandatory && !isMet(byId.get(id)))
    .map(({ text }) => text);
  const verdicts = [...byId.values()];
  if (rule === undefined) return { ok: true, verdicts, missing: [] };
  const unjudged = requirements.filter(({ id }) => !byId.has(id)).map(({ text }) => text);
  if (unjudged.length > 0) return refuse('VERDICTS_REQUIRED', { items: unjudged });
  if (rule === 'all-met') {
    if (missing.length > 0) return refuse('REQUIREMENTS_UNMET', { items: missing });
    return { ok: true, verdicts, missing: [] };
  }
  return missing.length === 0 ? refuse('NOTHING_MISSING') : { ok: true, verdicts, missing };
}

function isMet(verdict: Verdict | undefined): boolean {
  if (verdict?.verdict === 'not-needed') return (verdict.note ?? '').trim() !== '';
  return verdict?.verdict === 'met';
}
