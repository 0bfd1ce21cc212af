import type { TimelineEntry } from '@tuntas/api';
import type { CaseEvent } from '@tuntas/sop';

type Completed = Extract<CaseEvent, { type: 'step-completed' }>;

export interface GivenDisposisi {
  readonly entry: TimelineEntry;
  /** Performer on whose behalf it was given. */
  readonly as: string;
  readonly disposisi: NonNullable<Completed['disposisi']>;
}

/** The disposisi that the berkas runs on now: the newest one. */
export function findDisposisi(timeline: readonly TimelineEntry[]): GivenDisposisi | undefined {
  for (const entry of timeline.toSorted((a, b) => b.seq - a.seq)) {
    const { event } = entry;
    if (event.type === 'step-completed' && event.disposisi) {
      return { entry, as: event.as, disposisi: event.disposisi };
    }
  }
  return undefined;
}
