import type { CaseMoveItem } from '@tuntas/api';
import type { SopChange } from '@tuntas/sop';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';

export interface PlanLine {
  readonly text: string;
  /** Somebody must look after it once the berkas has been moved. */
  readonly isWarning: boolean;
}

/** What moving one berkas would do, line by line; empty when nothing about its work changes. */
export function tellPlan(
  { plan, holders, dues }: CaseMoveItem,
  instant: (at: string) => string,
): PlanLine[] {
  const lines: PlanLine[] = [];
  const say = (text: string, isWarning = false) => void lines.push({ text, isWarning });
  for (const step of plan.steps) {
    const held = holders.find(({ openId }) => openId === step.openId)?.posts ?? [];
    const isOther = step.changes.some(({ area }) => area === 'performer');
    for (const change of step.changes) say(tellChange(change));
    if (isOther) say(`${texts.heldBy(step.title)} ${held.map(tellPost).join('; ')}`);
    const due = dues.find(({ openId }) => openId === step.openId);
    if (due) say(texts.due(tellDue(due.before, instant), tellDue(due.after, instant)));
    if (step.confirmationsLost.length > 0) {
      say(texts.confirmationsLost(step.confirmationsLost.join(', ')), true);
    }
    if (step.findingsLost.length > 0) say(texts.findingsLost(step.findingsLost.join('; ')), true);
  }
  const { added, removed, changed } = plan.ahead;
  if (added.length > 0) say(texts.ahead.added(quoted(added)));
  if (removed.length > 0) say(texts.ahead.removed(quoted(removed)));
  if (changed.length > 0) say(texts.ahead.changed(quoted(changed)));
  if (plan.missed.length > 0) say(texts.missed(quoted(plan.missed)), true);
  if (plan.papersMissing.length > 0) say(texts.papersMissing(quoted(plan.papersMissing)), true);
  return lines;
}

function tellChange({ what, before, after, change }: SopChange): string {
  if (change === 'added') return texts.came(what, after);
  if (change === 'removed') return texts.went(what, before);
  return texts.changed(what, before, after);
}

function tellPost({ title, people }: CaseMoveItem['holders'][number]['posts'][number]): string {
  return `${title} (${people.length > 0 ? people.join(', ') : texts.nobody})`;
}

const tellDue = (dueAt: string | null, instant: (at: string) => string): string =>
  dueAt === null ? texts.noDue : instant(dueAt);

const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `“${title}”`).join(', ');
