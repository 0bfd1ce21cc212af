import { findExitRule, type DraftEdit, type SopDefinition } from '@tuntas/sop';
import type { AskedValue } from './asked-value.ts';

const STATEMENT =
  /^(ya|tidak|belum|bukan|ada yang bukan|judul kelompok|kegiatan|kembali ke baris)\b/i;
const BARE = /^(ya|tidak|belum|bukan|ada yang bukan|kegiatan|ya, lanjutan baris ini)$/i;
const CELLS = ['activity', 'requires', 'time', 'output', 'note'] as const;

/** A choice that says how it is ("Ya, …") and is no value of the sheet. */
export function isStatement(choice: string): boolean {
  return STATEMENT.test(choice.trim());
}

/**
 * A statement that is no answer by itself: a bare yes says what "as read" says, and a bare no needs
 * the words that are right.
 */
export function isBare(choice: string): boolean {
  return BARE.test(choice.trim());
}

/** What a statement comes to: nothing where it only says how it is. */
export function statementEdits(
  definition: SopDefinition,
  asked: AskedValue,
  words: string,
): readonly DraftEdit[] {
  const rows = asked.kind === 'text' ? asked.rows : [];
  const [row] = rows;
  if (row === undefined) return [];
  if (/^judul kelompok/i.test(words)) return leaveOut(definition, rows);
  if (/^tidak, tersalin/i.test(words)) return [{ type: 'remove-row', row }];
  if (/^bukan, lanjutan baris di atasnya/i.test(words)) return joinAbove(definition, row);
  const back = /^kembali ke baris (\d+)$/i.exec(words)?.[1];
  if (back !== undefined) return leadBack(definition, row, Number(back));
  return [];
}

/** Every way back out of a row leads to the first step of another. */
function leadBack({ flow }: SopDefinition, row: number, toRow: number): readonly DraftEdit[] {
  const target = flow.steps.find((step) => step.row === toRow)?.id;
  if (target === undefined) return [];
  return flow.steps
    .filter((step) => step.row === row)
    .flatMap(({ id, kind, exits }) =>
      exits.flatMap(({ basis: _, ...exit }): DraftEdit[] =>
        findExitRule(kind, exit.exit)?.tone === 'back' && exit.ends === undefined
          ? [{ type: 'set-exit', step: id, exit: { ...exit, to: [target] } }]
          : [],
      ),
    );
}

/** Rows that stay on the sheet and are no work: their steps go. */
function leaveOut({ flow }: SopDefinition, rows: readonly number[]): readonly DraftEdit[] {
  return flow.steps.flatMap((step): DraftEdit[] =>
    step.row !== undefined && rows.includes(step.row)
      ? [{ type: 'remove-step', step: step.id }]
      : [],
  );
}

/** The words of a row belong to the one above it, cell by cell. */
function joinAbove({ sheet }: SopDefinition, row: number): readonly DraftEdit[] {
  const [above, below] = [sheet.rows[row - 2], sheet.rows[row - 1]];
  if (above === undefined || below === undefined) return [];
  const texts = CELLS.flatMap((cell): DraftEdit[] =>
    below[cell] === ''
      ? []
      : [
          {
            type: 'set-sheet-text',
            path: `/sheet/rows/${row - 2}/${cell}`,
            text: `${above[cell]} ${below[cell]}`.trim(),
          },
        ],
  );
  return [...texts, { type: 'remove-row', row }];
}
