import type { Verdict } from './action.ts';

/** Verdicts given before with those given now: of two on one requirement the later counts. */
export function mergeVerdicts(
  before: readonly Verdict[] = [],
  now: readonly Verdict[] = [],
): Verdict[] {
  return [...new Map([...before, ...now].map((one) => [one.requirementId, one])).values()];
}
