import { matchLabel } from '../../lexicon/index.ts';
import { isBlank, type TextLine } from './text-line.ts';

/** Narrower tables have rows of several widths, so a sum that fits proves nothing. */
const LEAST_TABS = 3;
/** Lines that one row can be broken into. */
const LONGEST_ROW = 60;

/**
 * Rows that line breaks inside a cell have torn apart, put together again. A word processor copies
 * the cell of two paragraphs as two lines: "5.⇥Menelaah", "dan memaraf⇥⇥⇥5 menit". The pieces are
 * one row when their tabs add up to those of the row above or below. A line with a label of the
 * header is a row, whatever its width: the sums of short rows fit soon.
 */
export function joinBrokenRows(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  const labelled = labelFinder();
  let width: number | undefined;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const tabs = tabsOf(line);
    const last = tabs > 0 && tabs !== width ? findEnd(lines, i, width, labelled) : undefined;
    if (last === undefined) {
      if (tabs > 0) width = tabs;
      joined.push(line);
      continue;
    }
    const row = joinPieces(lines.slice(i, last + 1));
    width = tabsOf(row);
    joined.push(row);
    i = last;
  }
  return joined;
}

const tabsOf = (line: TextLine): number => line.cells.length - 1;

/** Tells the lines with a plain label of the header or of a list; each is looked at once. */
function labelFinder(): (line: TextLine) => boolean {
  const known = new Map<TextLine, boolean>();
  return (line) => {
    const isLabelled = known.get(line) ?? line.cells.some(isLabel);
    known.set(line, isLabelled);
    return isLabelled;
  };
}

const LONGEST_LABEL = 60;

function isLabel(cell: string): boolean {
  if (cell.length < 3 || cell.length > LONGEST_LABEL) return false;
  const label = matchLabel(cell, ['header', 'section']);
  return label !== undefined && label.value === '' && label.confidence > 0.9;
}

/** Index of the line that completes the row beginning at `i`; `width` is that of the row above. */
function findEnd(
  lines: readonly TextLine[],
  i: number,
  width: number | undefined,
  isLabelled: (line: TextLine) => boolean,
): number | undefined {
  let tabs = 0;
  let blanks = 0;
  for (let j = i; j < lines.length && j - i < LONGEST_ROW; j += 1) {
    const line = lines[j];
    if (line === undefined) return undefined;
    blanks = isBlank(line) ? blanks + 1 : 0;
    if (blanks > 2) return undefined;
    const own = tabsOf(line);
    // A row with a number of its own is no piece of another.
    if (j > i && own > 0 && /^\d{1,3}[.)]?$/.test(line.cells[0]?.trim() ?? '')) return undefined;
    if (own > 0 && isLabelled(line)) return undefined;
    tabs += own;
    // A line that begins with the colon of a label was never a row.
    const isSure = tabs >= LEAST_TABS || (j > i && line.text.trimStart().startsWith(':'));
    if (j === i || own === 0 || !isSure) continue;
    if (tabs === width) return j;
    // Without a row above to compare with, two lines of one width are two rows.
    if (own !== tabsOf(lines[i] ?? line) && tabs === widthBelow(lines, j)) return j;
    if (width !== undefined && tabs > width) return undefined;
  }
  return undefined;
}

/** Tabs of the line right below. */
function widthBelow(lines: readonly TextLine[], j: number): number | undefined {
  const below = lines[j + 1];
  return below === undefined ? undefined : tabsOf(below);
}

function joinPieces(lines: readonly TextLine[]): TextLine {
  const [first, ...others] = lines;
  const cells = [...(first?.cells ?? [])];
  for (const { cells: more } of others) {
    cells.push(`${cells.pop() ?? ''}\n${more[0] ?? ''}`, ...more.slice(1));
  }
  return { text: lines.map(({ text }) => text).join('\n'), cells, page: first?.page ?? 1 };
}
