import type { TimelineEntry } from '@tuntas/api';
import type { Verdict } from '@tuntas/sop';

/** What was found the last time this step was left, by requirement; empty the first time. */
export function findLastVerdicts(
  timeline: readonly TimelineEntry[],
  stepId: string,
): ReadonlyMap<string, Verdict> {
  const last = timeline
    .toSorted((a, b) => b.seq - a.seq)
    .map(({ event }) => event)
    .find((event) => event.type === 'step-completed' && event.stepId === stepId);
  const verdicts = last?.type === 'step-completed' ? (last.verdicts ?? []) : [];
  return new Map(verdicts.map((verdict) => [verdict.requirementId, verdict]));
}
