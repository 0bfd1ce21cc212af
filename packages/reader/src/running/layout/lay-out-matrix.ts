import type { TableBlock, TableCell, TableRow } from '../../source/source-document.ts';
import type { RunLine } from '../run-line.ts';
import { isTime } from '../time-words.ts';
import {
  isColumnNumbers,
  placeColumns,
  type ColumnPlaces,
  type LaidPage,
} from './column-places.ts';
import type { LaidHeading } from './find-laid-matrix.ts';
import { groupLaidRows, type LaidLine, type LaidRow } from './laid-rows.ts';
import { joinBrokenWords, toParagraph, type JoinedLines } from './join-broken-words.ts';
import { cutAtStrips } from './segments.ts';

export interface LaidMatrix {
  readonly table: TableBlock;
  /** Source line of each table row. */
  readonly lines: readonly number[];
  /** Rows of the sheet (from 0) whose first line is a guess. */
  readonly guesses: readonly number[];
  /** Headings of actor columns that may be put together wrongly. */
  readonly unsureActors: readonly string[];
}

/**
 * The table of a matrix whose columns are kept by blanks; undefined when no columns run through.
 * Each page has an alignment of its own.
 */
export function layOutMatrix(
  lines: readonly RunLine[],
  heading: LaidHeading,
  pages: readonly LaidPage[],
): LaidMatrix | undefined {
  const body: LaidLine[] = [];
  const unsure: LaidPage[] = [];
  let first: ColumnPlaces | undefined;
  for (const page of pages) {
    const own: ColumnPlaces | undefined = placeColumns(lines, page, heading, first);
    // A page on which no columns show is read by those of the first one, and asked about.
    const places: ColumnPlaces | undefined = own ?? first;
    if (!places) return undefined;
    if (own !== places || own.isUnsure) unsure.push(page);
    first ??= places;
    const from = Math.max(page.from, heading.to);
    for (let at = from; at < page.to; at += 1) {
      const line = readLine(lines[at]?.raw ?? '', at, places);
      if (line) body.push(line);
    }
  }
  const rows = groupLaidRows(body);
  if (!first || rows.length === 0) return undefined;
  const headRows = layHeading(first);
  const grid = first;
  const texts = rows.map((row) => joinRow(row, grid));
  const breaksWords = texts.flat().some(({ isBroken }) => isBroken);
  return {
    table: {
      type: 'table',
      columns: first.grid.length,
      rows: [...headRows, ...texts.map((row) => toRow(row, breaksWords))],
      shapes: [],
      edges: [],
    },
    lines: [
      ...headRows.map(() => heading.from),
      ...rows.map((row) => row.lines[0]?.line ?? heading.to),
    ],
    guesses: rows.flatMap(({ isGuess, lines: own }, index) => {
      const isUnsure = own.some(({ line }) =>
        unsure.some(({ from, to }) => line >= from && line < to),
      );
      return isGuess || isUnsure ? [index] : [];
    }),
    unsureActors: first.grid.flatMap(({ heading: name, isUnsure }) => (isUnsure ? [name] : [])),
  };
}

function readLine(raw: string, line: number, places: ColumnPlaces): LaidLine | undefined {
  const texts = cutAtStrips(raw, places.strips);
  const filled = texts.filter((text) => text !== '');
  if (isColumnNumbers(raw.trim())) return undefined;
  const cells = new Map<number, string>();
  const time = places.grid.findIndex(({ field }) => field === 'time');
  let no = '';
  let activity = '';
  texts.forEach((text, strip) => {
    const column = places.columnOf[strip];
    const field = column === undefined ? undefined : places.grid[column]?.field;
    if (text === '' || column === undefined) return;
    if (field === 'no' || field === 'activity') {
      const found = /^(?<number>\(?\d{1,2}\s*[.)]?)(?:\s+(?<rest>.*))?$/u.exec(text)?.groups;
      no = no || (found?.['number'] ?? '');
      const rest = found ? (found['rest'] ?? '') : text;
      activity = [activity, rest].filter((part) => part !== '').join(' ');
    } else {
      // A time that has slid into the papers: nothing else looks like one.
      const at = field === 'requires' && isFigure(text) && time >= 0 ? time : column;
      cells.set(at, [cells.get(at) ?? '', text].join(' ').trim());
    }
  });
  return { no, activity, cells, line, isBlank: filled.length === 0 };
}

/** "10 menit"; "dua tahun" is also said of papers. */
function isFigure(text: string): boolean {
  return /^\d/u.test(text) && isTime(text);
}

/** Two rows: the groups over their columns, and the headings of the columns themselves. */
function layHeading({ grid, groups }: ColumnPlaces): readonly TableRow[] {
  const first: TableCell[] = [];
  const second: TableCell[] = [];
  grid.forEach(({ heading, group }, column) => {
    if (!group) {
      first.push(toCell(column, heading, 1, 2));
      return;
    }
    const isFirst = grid[column - 1]?.group !== group;
    const span = grid.filter((other) => other.group === group).length;
    if (isFirst) first.push(toCell(column, groups[group] ?? '', span, 1));
    second.push(toCell(column, heading, 1, 1));
  });
  return [{ cells: first }, { cells: second }];
}

/** The texts of a row by grid column. */
function joinRow({ lines }: LaidRow, { grid }: ColumnPlaces): readonly JoinedLines[] {
  const join = (texts: readonly string[]) => joinBrokenWords(texts.filter((text) => text !== ''));
  const hasNo = grid.some(({ field }) => field === 'no');
  const numbers = lines.map(({ no }) => no);
  const activities = lines.map(({ activity }) => activity);
  return grid.map(({ field }, column) => {
    if (field === 'no') return join(numbers);
    if (field !== 'activity') return join(lines.map(({ cells }) => cells.get(column) ?? ''));
    return join(hasNo ? activities : [numbers.find((no) => no !== '') ?? '', ...activities]);
  });
}

function toRow(texts: readonly JoinedLines[], breaksWords: boolean): TableRow {
  return {
    cells: texts.map((joined, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      paragraphs: toParagraph(joined, breaksWords),
    })),
  };
}

function toCell(column: number, text: string, columnSpan: number, rowSpan: number): TableCell {
  const paragraphs = text.trim() === '' ? [] : [{ text: text.trim() }];
  return { column, columnSpan, rowSpan, paragraphs };
}
