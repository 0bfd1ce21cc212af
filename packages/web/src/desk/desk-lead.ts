import type { InboxReply } from '@tuntas/api';
import { deskTexts as texts } from '../texts/desk.ts';

/**
 * How much waits, in one sentence; what is suspended is neither late nor in time. `drafts` are SOP
 * drafts that wait for the same person, who must not read that nothing does.
 */
export function deskLead(counts: InboxReply['counts'], drafts = 0): string {
  const { waiting, overdue, suspended } = counts;
  if (waiting === 0) return drafts > 0 ? texts.noCaseWaits : texts.nothingWaits;
  const late =
    overdue > 0 ? texts.late(overdue) : suspended === 0 ? texts.allInTime : texts.noneLate;
  const parts = suspended === waiting ? [] : [late];
  if (suspended > 0) parts.push(texts.standing(suspended));
  return `${texts.waits(waiting)}: ${parts.join(', ')}.`;
}
