import type { Draft, DraftEvent } from './draft.ts';

/** A draft of a version stays of its SOP; what came from outside may be said to be of one. */
export function canPlace(draft: Pick<Draft, 'based_on'>, events: readonly DraftEvent[]): boolean {
  return draft.based_on === null || events.some(({ type }) => type === 'placed');
}

/** Somebody said that it is an SOP apart, after having seen those that are alike. */
export function isApart(events: readonly DraftEvent[]): boolean {
  return events.findLast((event) => event.type === 'placed')?.basedOn === null;
}
