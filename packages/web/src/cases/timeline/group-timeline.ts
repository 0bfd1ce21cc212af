import type { TimelineEntry } from '@tuntas/api';
import { tellEvent, type EventWords } from './event-words.ts';
import type { Names } from '../names.ts';

/** One thing somebody did, with what followed from it by itself. */
export interface TimelineAct {
  readonly entry: TimelineEntry;
  readonly words: EventWords;
  readonly followed: readonly { readonly seq: number; readonly words: EventWords }[];
}

export interface TimelineDay {
  /** Local calendar day, YYYY-MM-DD. */
  readonly day: string;
  readonly acts: readonly TimelineAct[];
}

/**
 * Groups events into acts, and acts into local days, newest first.
 * Events of one command share their instant and actor; the first one that does not merely follow
 * leads the act.
 */
export function groupTimeline(
  timeline: readonly TimelineEntry[],
  names: Names,
  dayOf: (at: string) => string,
): TimelineDay[] {
  const groups: TimelineEntry[][] = [];
  for (const entry of timeline.toSorted((a, b) => a.seq - b.seq)) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before && before.at === entry.at && before.actor === entry.actor) last.push(entry);
    else groups.push([entry]);
  }
  const days: { day: string; acts: TimelineAct[] }[] = [];
  for (const group of groups.reverse()) {
    const act = makeAct(group, names);
    if (!act) continue;
    const day = dayOf(act.entry.at);
    const current = days.at(-1);
    if (current?.day === day) current.acts.push(act);
    else days.push({ day, acts: [act] });
  }
  return days;
}

function makeAct(group: readonly TimelineEntry[], names: Names): TimelineAct | undefined {
  const words = group.map((entry) => ({
    entry,
    words: tellEvent(entry.event, names.at(entry.seq)),
  }));
  const lead = words.find((item) => !item.words.follows) ?? words[0];
  return (
    lead && {
      entry: lead.entry,
      words: lead.words,
      followed: words
        .filter((item) => item !== lead)
        .map((item) => ({ seq: item.entry.seq, words: item.words })),
    }
  );
}
