import type { ColumnNeed, ColumnNeeds } from './column-needs.ts';
import type { TextColumn } from './table-cells.ts';

/** Sizes that everything in the table goes by, in points. */
export interface Scale {
  /** Of the letters. */
  readonly text: number;
  /** Of the letters in the drawing; its symbols go by it. */
  readonly drawing: number;
  /** Between text and the lines of its cell. */
  readonly inset: number;
}

export const scaleOf = (text: number): Scale => ({
  text,
  drawing: text * 0.94,
  inset: text * 0.4,
});

export interface ColumnWidths {
  readonly texts: ReadonlyMap<TextColumn, number>;
  readonly actors: readonly number[];
}

/** Heading words must fit into the actor columns, whatever the drawing needs. */
export const leastActorWidths = ({ actors }: ColumnNeeds, scale: Scale): number[] =>
  actors.map((word) => Math.max(word * scale.text + 2 * scale.inset + 1, 6.5 * scale.drawing));

/**
 * Shares the width among the text columns: none narrower than its longest word, and so that the
 * highest cell has as few lines as can be. Of what is left the actor columns get a part, the text
 * columns the rest by the text they have.
 *
 * @returns null when the words do not fit, or cells would need more than `mostLines` lines.
 */
export function shareWidth(
  needs: ColumnNeeds,
  actors: readonly number[],
  total: number,
  scale: Scale,
  mostLines: number,
): ColumnWidths | null {
  const columns = [...needs.texts];
  const free = total - actors.reduce((sum, width) => sum + width, 0);
  for (let lines = 3; lines <= mostLines; lines += 1) {
    const widths = columns.map(([column, need]) =>
      isOneLine(column, need) ? widthForLines(need, 1, scale) : widthForLines(need, lines, scale),
    );
    const left = free - widths.reduce((sum, width) => sum + width, 0);
    if (left < 0) continue;
    const weights = columns.map(([column, need]) => (column === 'no' ? 0 : weigh(need)));
    const weight = weights.reduce((sum, each) => sum + each, 0) || 1;
    const taken = actors.reduce((sum, width) => sum + width, 0);
    const forActors = Math.min(left * ACTORS_SHARE, taken * MOST_GROWTH);
    const forTexts = left - forActors;
    return {
      actors: actors.map((width) => width + (taken === 0 ? 0 : (forActors * width) / taken)),
      texts: new Map(
        columns.map(([column], index) => [
          column,
          (widths[index] ?? 0) + (forTexts * (weights[index] ?? 0)) / weight,
        ]),
      ),
    };
  }
  return null;
}

/** A column of short entries, such as "15 Menit", reads best unbroken. */
const isOneLine = (column: TextColumn, { cells }: ColumnNeed): boolean =>
  (column === 'time' || column === 'no') && cells.flat().every((width) => width < SHORT_ENTRY);

/** In heights of a letter. */
const SHORT_ENTRY = 6;

/** The narrowest width in which no cell has more lines than this, as far as can be estimated. */
function widthForLines(need: ColumnNeed, most: number, { text, inset }: Scale): number {
  // Lines are seldom full: the last word of each goes to the next one.
  const loss = need.longestWord * 0.4;
  const linesAt = (written: readonly number[], width: number): number =>
    written.reduce((sum, line) => sum + (line <= width ? 1 : Math.ceil((line + loss) / width)), 0);
  const isEnough = (width: number): boolean =>
    need.cells.every(
      (written) =>
        linesAt(written, width) <=
        (most === 1 ? 1 : Math.max(most, Math.ceil(written.length * 1.5))),
    );
  let width = need.longestWord;
  while (width < WIDEST && !isEnough(width)) width += 0.25;
  return width * text + 2 * inset + 1;
}

/** Of the width that is left, and by how much the drawing may be stretched. */
const ACTORS_SHARE = 0.3;
const MOST_GROWTH = 0.2;

/** A text column is not made wider than this, in letters' heights, to save lines. */
const WIDEST = 26;

const weigh = ({ cells, longestWord }: ColumnNeed): number =>
  Math.max(longestWord, ...cells.map((lines) => lines.reduce((sum, width) => sum + width, 0))) **
  0.5;
