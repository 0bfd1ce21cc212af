import { matchLabel } from '../../lexicon/index.ts';
import { isBlank, isTabbed, type TextLine } from './text-line.ts';

/** What a word processor puts before a tab at the beginning of an item. */
const MARK = /^\s*(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]|[-–•▪●○o*·§])\s*$/u;
/** Rows of a matrix are at least this wide; those of lists are two cells. */
const MATRIX = 5;
/** "SOP Pengajuan Cuti": the caption below the last list. */
const CAPTION = /^\s*(?:SOP|POS|SPO|prosedur|standar\p{L}*\s+operasional|bagan\s+alir)\b/iu;

/**
 * The cells of lists as one line each, below headings such as "Dasar Hukum⇥Kualifikasi Pelaksana":
 * the tab behind an automatic number is no border, a line of a bare tab is one between two lists,
 * and the lines right below the last row go on in its last cell.
 */
export function joinListCells(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  let list: 'pair' | 'single' | 'rows' | undefined;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const headings = countHeadings(line);
    if (headings > 0) list = headings === 1 ? 'single' : hasBorder(lines, i) ? 'pair' : 'rows';
    else if (withoutMarkTabs(line).cells.length > 2) list = undefined;
    if (list === undefined || headings > 0) {
      joined.push(line);
      continue;
    }
    const below = listBelow(lines, i);
    if (list !== 'single' && isBorder(line) && below.length > 0) {
      const above = takeAbove(joined);
      if (above.length > 0) {
        joined.push(rowOf([textOf(above), textOf(below)], line));
        i += below.length;
        continue;
      }
    }
    const row = list === 'rows' ? line : withoutMarkTabs(line);
    const isRow = list !== 'single' && row.cells.length === 2 && !isBorder(row);
    if (isRow && below.length > 0 && endsLists(lines, i + below.length)) {
      const [left = '', right = ''] = row.cells;
      joined.push(rowOf([left, [right, textOf(below.map(withoutMarkTabs))].join('\n')], row));
      i += below.length;
    } else joined.push(row);
  }
  return joined;
}

const textOf = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join('\n');

const rowOf = (cells: readonly string[], { page }: TextLine): TextLine => ({
  text: cells.join('\t'),
  cells: [...cells],
  page,
});

/** Two headings of lists beside each other, or one on a line of its own; else 0. */
function countHeadings({ cells }: TextLine): number {
  if (cells.length > 2 || cells.some((cell) => cell.length > 60)) return 0;
  const areAll = cells.every((cell) => {
    const label = matchLabel(cell, ['section']);
    return label?.value === '' && label.confidence > 0.9;
  });
  return areAll ? cells.length : 0;
}

/**
 * Whether a row below the headings keeps two cells when marks join their words: else "-⇥Komputer"
 * is a row of two cells itself.
 */
function hasBorder(lines: readonly TextLine[], i: number): boolean {
  for (const line of lines.slice(i + 1)) {
    const count = withoutMarkTabs(line).cells.length;
    if (count > 2 || countHeadings(line) > 0) return false;
    if (count === 2) return true;
  }
  return false;
}

const isBorder = ({ cells }: TextLine): boolean =>
  cells.length === 2 && cells.every((cell) => cell.trim() === '');

function withoutMarkTabs(line: TextLine): TextLine {
  const cells: string[] = [];
  line.cells.forEach((cell, at) => {
    const before = line.cells[at - 1] ?? '';
    if (at > 0 && MARK.test(before)) cells.push(`${cells.pop()?.trim() ?? ''} ${cell.trim()}`);
    else cells.push(cell);
  });
  return { ...line, text: cells.join('\t'), cells };
}

/** The lines right below that stand in one cell: no tab but behind a number. */
function listBelow(lines: readonly TextLine[], i: number): TextLine[] {
  const found: TextLine[] = [];
  for (let at = i + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || CAPTION.test(line.text)) break;
    if (isTabbed(line) && withoutMarkTabs(line).cells.length > 1) break;
    found.push(line);
  }
  return found;
}

/** The filled lines at the end, up to a row or a blank line; they are taken away. */
function takeAbove(joined: TextLine[]): TextLine[] {
  const from = joined.findLastIndex((line) => isBlank(line) || isTabbed(line)) + 1;
  return joined.splice(from);
}

/** Nothing but blank lines and a caption stand between here and the matrix. */
function endsLists(lines: readonly TextLine[], i: number): boolean {
  const next = lines.slice(i + 1).find((line) => isTabbed(line) && !isBlank(line));
  const [above] = lines.slice(i + 1);
  return next !== undefined && next.cells.length >= MATRIX && above !== undefined;
}
