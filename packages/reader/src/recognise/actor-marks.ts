import { isSign, type Sheet } from '@tuntas/sop';
import type { RowPerformer } from '../reading/sheet-reading.ts';
import { actorCellAt, type ActorCells } from './actor-cells.ts';
import { actorsOver, type ColumnPlan } from './column-plan.ts';
import { fold } from './fold.ts';
import type { RowDraft } from './row-draft.ts';

type SheetMark = NonNullable<Sheet['rows'][number]['marks']>[number];

/** All posts under a merged cell may work together, or one of them was meant: low enough to ask. */
const SHARED_SIGN = 0.65;
/** The outlines of the symbols themselves as characters: a drawing, and no words of the sheet. */
const OUTLINE = /[⬭▭◇⬠]/gu;

/** Words in a terminator. */
const TERMINATOR = /^(?:mulai|start|selesai|end|finish|awal|akhir)$/iu;

/** Words beside a connector: which way a check goes. */
const BRANCH =
  /\b(?:ya|tidak|tdk|belum|sudah|lengkap|setuju|disetujui|tolak|ditolak|kembali\p{L}*|sesuai|revisi|perbaik\p{L}*|benar|valid|layak|ok|salah)\b/iu;

/** A text in an actor cell that is neither sign nor branch word. */
export function isOddMark(text: string): boolean {
  return !isSign(text) && !TERMINATOR.test(text) && !BRANCH.test(text);
}

/** A sign, the word of a terminator, or a bare yes or no. */
export function isPlainMark(text: string): boolean {
  const bare = text.replaceAll(' ', '');
  return isSign(text) || TERMINATOR.test(text) || /^(?:ya|tidak|tdk)$/iu.test(bare);
}

export interface ActorMarks {
  readonly marks: SheetMark[];
  readonly performers: readonly RowPerformer[];
}

/** What the texts in the actor cells of a row say: the marks as written, and whom they mark. */
export function actorMarks(draft: RowDraft, plan: ColumnPlan, cells: ActorCells): ActorMarks {
  if (plan.hasNamesInCells) return { marks: [], performers: namedPerformers(draft, plan) };
  // The signs of such a row are there, but their columns are lost.
  const isSpread = draft.doubts.some(({ code }) => code === 'spread');
  const marks = new Map<number, string>();
  const performers: RowPerformer[] = [];
  for (const { column, columnSpan, text } of draft.actorCells) {
    const at = actorCellAt(cells, column);
    const written = fold(text.replaceAll(OUTLINE, ' '));
    if (written !== '') marks.set(at, `${marks.get(at) ?? ''} ${written}`.trim());
    if (isSpread) continue;
    const isSigned = isSign(text) || written !== text;
    if (!isSigned && !TERMINATOR.test(text)) continue;
    const marked = actorsOver(plan.actors, column, column + columnSpan);
    for (const actor of marked) {
      const name = plan.actors[actor]?.name;
      if (name === undefined || performers.some((one) => one.column === actor + 1)) continue;
      const isShared = marked.length > 1;
      performers.push({
        name,
        column: actor + 1,
        basis: 'written',
        confidence: isShared ? SHARED_SIGN : isSigned ? 0.95 : 0.85,
        because: isShared
          ? `Sel bertanda "${text}" pada baris ini meliputi ${marked.length} kolom, juga kolom ${name}.`
          : `Kolom ${name} pada baris ini berisi tanda "${text}".`,
      });
    }
  }
  return {
    marks: [...marks].toSorted(([a], [b]) => a - b).map(([column, text]) => ({ column, text })),
    performers,
  };
}

function namedPerformers({ actorCells }: RowDraft, { actors }: ColumnPlan): RowPerformer[] {
  return actorCells.flatMap(({ text }) => {
    const column = actors.findIndex(({ name }) => name === text) + 1;
    if (column === 0) return [];
    const because = `Kolom pelaksana pada baris ini bertuliskan "${text}".`;
    return [{ name: text, column, basis: 'written' as const, confidence: 0.95, because }];
  });
}
