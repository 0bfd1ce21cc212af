import type { TimelineEntry } from '@tuntas/api';
import type { CaseEvent } from '@tuntas/sop';

type Completed = Extract<CaseEvent, { type: 'step-completed' }>;

export interface GivenDisposisi {
  readonly entry: TimelineEntry;
  /** Performer on whose behalf it was given. */
  readonly as: string;
  readonly stepId: string;
  readonly disposisi: NonNullable<Completed['disposisi']>;
}

/**
 * The disposisi that the berkas runs on now, newest first: the last word of each at each step. A
 * matter passed on from the head over the secretary to a section has three; a post that gives one at
 * two steps has said two things, and one that gives it again at the same step has changed it.
 */
export function listDisposisi(timeline: readonly TimelineEntry[]): GivenDisposisi[] {
  const given: GivenDisposisi[] = [];
  for (const entry of timeline.toSorted((a, b) => b.seq - a.seq)) {
    const { event } = entry;
    if (event.type !== 'step-completed' || !event.disposisi) continue;
    const { as, disposisi, stepId } = event;
    const isChanged = given.some((newer) => newer.as === as && newer.stepId === stepId);
    if (!isChanged) given.push({ entry, as, stepId, disposisi });
  }
  return given;
}
