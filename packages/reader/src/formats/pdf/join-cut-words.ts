import type { TableBlock, TableCell } from '../../source/source-document.ts';
import { judgeBreak } from './judge-break.ts';
import { wordOf } from './line-ends.ts';

/** Rows of the next page in which the rest of a cut row may stand: a heading can be repeated there. */
const MOST_HEADING = 3;

/**
 * The part of a table on the next page, with a mark where its first words are the rest of one that
 * the page end broke: the cell above it is full and ends within the word. `known`: words of the file
 * that are whole.
 */
export function joinCutWords(
  upper: TableBlock,
  lower: TableBlock,
  known: ReadonlySet<string>,
): TableBlock {
  const cut = new Map<number, string>();
  for (const { cells } of upper.rows.slice(-MOST_HEADING)) {
    for (const cell of cells) {
      const end = cell.paragraphs.at(-1);
      if (end?.isFull === true) cut.set(cell.column, end.text);
      else if (end !== undefined) cut.delete(cell.column);
    }
  }
  if (cut.size === 0) return lower;
  const rows = lower.rows.map((row, i) =>
    i > MOST_HEADING
      ? row
      : { ...row, cells: row.cells.map((cell) => markRest(cell, cut.get(cell.column), known)) },
  );
  return { ...lower, rows };
}

function markRest(
  cell: TableCell,
  above: string | undefined,
  known: ReadonlySet<string>,
): TableCell {
  const [first, ...more] = cell.paragraphs;
  if (above === undefined || first === undefined || !/^\p{Ll}/u.test(first.text)) return cell;
  const half = wordOf(above.split(/[\s/-]/u).at(-1) ?? '');
  const rest = wordOf(first.text.split(/[\s/-]/u)[0] ?? '');
  // At the end of a page a half looks like a whole word of the file.
  const others = new Set([...known].filter((word) => word !== half && word !== rest));
  const verdict = judgeBreak(half, rest, { isAlone: false, known: others });
  if (verdict !== 'one-word') return cell;
  return { ...cell, paragraphs: [{ ...first, isRest: true }, ...more] };
}
