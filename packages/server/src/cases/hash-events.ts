import { entryHash, type ChainEntry } from '../audit/index.ts';

/** Who did it and by which command; the same for all events of one decision. */
export type EventOrigin = Omit<ChainEntry, 'seq' | 'event'>;

/** Continues the chain of a case: one hash per event, the last one is the new head. */
export function hashEvents(
  head: Buffer,
  seq: number,
  origin: EventOrigin,
  events: readonly unknown[],
): readonly Buffer[] {
  let previous = head;
  return events.map((event, index) => {
    previous = entryHash(previous, { ...origin, seq: seq + 1 + index, event });
    return previous;
  });
}
