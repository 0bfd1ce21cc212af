import type { CaseMoveItem } from '@tuntas/api';
import type { SopChange } from '@tuntas/sop';
import { caseMoveTexts as texts } from '../texts/case-moves.ts';

export interface PlanLine {
  readonly text: string;
  /** Somebody must look after it once the berkas has been moved. */
  readonly isWarning: boolean;
}

/** Lines about one open step, or about the way of the berkas as a whole. */
export interface PlanPart {
  readonly key: string;
  /** Title of the step; only where several are open. */
  readonly title: string | null;
  readonly lines: readonly PlanLine[];
}

/** What moving one berkas would do; empty when nothing about its work changes. */
export function tellPlan(item: CaseMoveItem, instant: (at: string) => string): PlanPart[] {
  const { steps } = item.plan;
  const parts = steps.map((step) => ({
    key: step.openId,
    title: steps.length > 1 ? step.title : null,
    lines: tellStep(item, step, instant),
  }));
  return [...parts, { key: '', title: null, lines: tellWay(item.plan) }].filter(
    ({ lines }) => lines.length > 0,
  );
}

const plain = (text: string): PlanLine => ({ text, isWarning: false });
const warning = (text: string): PlanLine => ({ text, isWarning: true });

function tellStep(
  { holders, dues }: CaseMoveItem,
  { openId, changes, confirmationsLost, findingsLost }: CaseMoveItem['plan']['steps'][number],
  instant: (at: string) => string,
): PlanLine[] {
  const held = holders.find((each) => each.openId === openId)?.posts ?? [];
  const due = dues.find((each) => each.openId === openId);
  const isOther = changes.some(({ area }) => area === 'performer');
  return [
    ...changes.map((change) => plain(tellChange(change))),
    ...(isOther ? [plain(texts.heldBy(held.map(tellPost).join('; ')))] : []),
    ...(due ? [plain(texts.due(tellDue(due.before, instant), tellDue(due.after, instant)))] : []),
    ...(confirmationsLost.length > 0
      ? [warning(texts.confirmationsLost(confirmationsLost.join(', ')))]
      : []),
    ...(findingsLost.length > 0 ? [warning(texts.findingsLost(findingsLost.join('; ')))] : []),
  ];
}

function tellWay({ ahead, missed, papersMissing }: CaseMoveItem['plan']): PlanLine[] {
  const { added, removed, changed } = ahead;
  return [
    ...(added.length > 0 ? [plain(texts.ahead.added(quoted(added)))] : []),
    ...(removed.length > 0 ? [plain(texts.ahead.removed(quoted(removed)))] : []),
    ...(changed.length > 0 ? [plain(texts.ahead.changed(quoted(changed)))] : []),
    ...(missed.length > 0 ? [warning(texts.missed(quoted(missed)))] : []),
    ...(papersMissing.length > 0 ? [warning(texts.papersMissing(quoted(papersMissing)))] : []),
  ];
}

/** The step is known here: “Langkah “Telaah”: waktu” is “Waktu”. */
function tellChange({ what, before, after, change }: SopChange): string {
  const part = what.replace(/^Langkah “.*”: /u, '');
  const name = part.charAt(0).toUpperCase() + part.slice(1);
  if (change === 'added') return texts.came(name, after);
  if (change === 'removed') return texts.went(name, before);
  return texts.changed(name, before, after);
}

function tellPost({ title, people }: CaseMoveItem['holders'][number]['posts'][number]): string {
  return `${title} (${people.length > 0 ? people.join(', ') : texts.nobody})`;
}

const tellDue = (dueAt: string | null, instant: (at: string) => string): string =>
  dueAt === null ? texts.noDue : instant(dueAt);

const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `“${title}”`).join(', ');
