import { SourceProblem } from '../../source/source-problem.ts';
import { demandWithin } from '../source-limits.ts';
import { elementsOf, isUnseen, numberOf, type HtmlElement } from './element.ts';

/** Places of the cells of one table in its grid. */
export interface HtmlGrid {
  readonly columns: number;
  readonly rows: readonly HtmlRow[];
}

export interface HtmlRow {
  readonly isHeading: boolean;
  readonly cells: readonly HtmlCell[];
}

export interface HtmlCell {
  readonly element: HtmlElement;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The widest span that HTML allows. */
const WIDEST = 1000;

/**
 * Spans worked out to grid places, as the HTML standard forms a table. Grid columns in which no
 * cell begins are taken out: spans that say "as wide as it gets" would make the table wider than it
 * is.
 */
export function gridOf(table: HtmlElement): HtmlGrid {
  const rows: HtmlRow[] = [];
  for (const section of sectionsOf(table)) placeSection(section, rows);
  demandWithin(
    'cells',
    rows.reduce((sum, { cells }) => sum + cells.length, 0),
  );
  return withoutEmptyColumns(rows);
}

interface Section {
  readonly isHeading: boolean;
  readonly rows: readonly HtmlElement[];
}

/** Head, bodies and foot in the order in which they print. */
function sectionsOf(table: HtmlElement): Section[] {
  const parts = elementsOf(table).filter((part) => !isUnseen(part));
  const rowsOf = (part: HtmlElement): HtmlElement[] =>
    elementsOf(part).filter((row) => row.tagName === 'tr' && !isUnseen(row));
  const named = (name: string): Section[] =>
    parts
      .filter(({ tagName }) => tagName === name)
      .map((part) => ({ isHeading: name === 'thead', rows: rowsOf(part) }));
  const bodies = named('tbody');
  const loose = parts.filter(({ tagName }) => tagName === 'tr');
  return [
    ...named('thead'),
    ...bodies,
    ...(loose.length > 0 ? [{ isHeading: false, rows: loose }] : []),
    ...named('tfoot'),
  ];
}

function placeSection({ isHeading, rows }: Section, placed: HtmlRow[]): void {
  /** For each grid column, how many further rows a cell above covers. */
  let covered: number[] = [];
  for (const [i, row] of rows.entries()) {
    const cells: HtmlCell[] = [];
    const below = covered.map((rest) => Math.max(0, rest - 1));
    let column = 0;
    for (const element of elementsOf(row)) {
      if (!/^t[dh]$/.test(element.tagName) || isUnseen(element)) continue;
      while ((covered[column] ?? 0) > 0) column += 1;
      if (column > 2 * WIDEST) throw tooWide(column);
      const columnSpan = Math.min(Math.max(numberOf(element, 'colspan') ?? 1, 1), WIDEST);
      const left = rows.length - i;
      const asked = numberOf(element, 'rowspan') ?? 1;
      const rowSpan = asked === 0 ? left : Math.min(Math.max(asked, 1), left);
      cells.push({ element, column, columnSpan, rowSpan });
      for (let c = column; c < column + columnSpan; c += 1) {
        below[c] = Math.max(below[c] ?? 0, rowSpan - 1);
      }
      column += columnSpan;
      demandWithin('columns', cells.length);
    }
    covered = Array.from(below, (rest) => rest ?? 0);
    placed.push({ isHeading, cells });
  }
}

const tooWide = (column: number): SourceProblem =>
  new SourceProblem('SOURCE_TOO_LARGE', `a table of ${column} columns`);

function withoutEmptyColumns(rows: readonly HtmlRow[]): HtmlGrid {
  const starts = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const kept = [...starts].toSorted((a, b) => a - b);
  demandWithin('columns', kept.length);
  const indexOf = new Map(kept.map((column, index) => [column, index]));
  // Index of the first kept column at or after a place: where a span ends.
  const firstFrom = (place: number): number => {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    columns: kept.length,
    rows: rows.map(({ isHeading, cells }) => ({
      isHeading,
      cells: cells.map((cell) => {
        const column = indexOf.get(cell.column) ?? 0;
        const end = firstFrom(cell.column + cell.columnSpan);
        return { ...cell, column, columnSpan: end - column };
      }),
    })),
  };
}
