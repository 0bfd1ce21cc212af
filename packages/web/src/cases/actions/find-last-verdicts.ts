import type { TimelineEntry } from '@tuntas/api';
import type { Verdict } from '@tuntas/sop';
import type { Names } from '../names.ts';

/**
 * What was found the last time this step was left, by requirement; empty the first time. What an
 * older version asked in other words says nothing about what is asked now.
 */
export function findLastVerdicts(
  timeline: readonly TimelineEntry[],
  stepId: string,
  names: Pick<Names, 'requirement' | 'at'>,
): ReadonlyMap<string, Verdict> {
  const last = timeline
    .toSorted((a, b) => b.seq - a.seq)
    .find(({ event }) => event.type === 'step-completed' && event.stepId === stepId);
  const { seq = 0, event } = last ?? {};
  const verdicts = event?.type === 'step-completed' ? (event.verdicts ?? []) : [];
  return new Map(
    verdicts
      .filter(
        ({ requirementId: id }) =>
          names.at(seq).requirement(stepId, id) === names.requirement(stepId, id),
      )
      .map((verdict) => [verdict.requirementId, verdict]),
  );
}
