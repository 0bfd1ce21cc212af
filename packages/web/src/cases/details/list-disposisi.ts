import type { TimelineEntry } from '@tuntas/api';
import type { CaseEvent } from '@tuntas/sop';

type Completed = Extract<CaseEvent, { type: 'step-completed' }>;

export interface GivenDisposisi {
  readonly entry: TimelineEntry;
  /** Performer on whose behalf it was given. */
  readonly as: string;
  readonly disposisi: NonNullable<Completed['disposisi']>;
}

/**
 * The disposisi that the berkas runs on now, newest first: the last word of each who gave one. A
 * matter passed on from the head over the secretary to a section has three.
 */
export function listDisposisi(timeline: readonly TimelineEntry[]): GivenDisposisi[] {
  const given: GivenDisposisi[] = [];
  for (const entry of timeline.toSorted((a, b) => b.seq - a.seq)) {
    const { event } = entry;
    if (event.type !== 'step-completed' || !event.disposisi) continue;
    const { as, disposisi } = event;
    if (!given.some((newer) => newer.as === as)) given.push({ entry, as, disposisi });
  }
  return given;
}
