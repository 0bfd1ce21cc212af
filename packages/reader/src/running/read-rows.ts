import type { SourcePlace } from '../source/source-document.ts';
import { readColumnOrder } from './column-order.ts';
import { findRowAnchors } from './row-anchors.ts';
import { splitRowCells, type RowCells, type RowDoubt } from './row-cells.ts';
import type { RunLine } from './run-line.ts';
import { findTimeWithin, isTime } from './time-words.ts';

/** Lines of one row; what stands after so many is an annex. */
const LONGEST_ROW = 80;

export interface FoundRow {
  readonly no: string;
  readonly cells: RowCells;
  readonly place: SourcePlace;
}

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  /** Lines before the first row, and columns that do not fit the rows. */
  readonly leftOver: readonly RunLine[];
}

/** The rows of a matrix whose columns are lost, from the lines under its heading. */
export function readRows(all: readonly RunLine[]): FoundRows {
  const lines = joinBrokenTimes(all);
  const byColumns = readColumnOrder(lines);
  if (byColumns) return byColumns;
  const anchors = findRowAnchors(lines);
  const known = listKnownCells(lines);
  const isFlat = countTimes(lines, findTimeInside) > countTimes(lines, isTime);
  // Blanks that once were columns: words of several cells stand in one line.
  const gaps = lines.filter(({ raw }) => /\S\s{3,}\S/u.test(raw)).length;
  const isLaidOut = gaps * 4 > lines.length;
  const rows = anchors.flatMap(({ line, no, rest }, at): FoundRow[] => {
    const first = lines[line];
    if (!first) return [];
    const to = Math.min(anchors[at + 1]?.line ?? lines.length, line + LONGEST_ROW);
    const own = lines.slice(line + 1, to).map(({ text }) => text);
    const texts = rest === '' ? own : [rest, ...own];
    const cells = splitRowCells(texts, known, isFlat);
    const doubts = isLaidOut ? [...new Set<RowDoubt>([...cells.doubts, 'requires'])] : cells.doubts;
    return [{ no, cells: { ...cells, doubts }, place: first.place }];
  });
  const last = (anchors.at(-1)?.line ?? lines.length) + LONGEST_ROW;
  return {
    rows,
    leftOver: [...lines.slice(0, anchors[0]?.line ?? lines.length), ...lines.slice(last)],
  };
}

/** Short lines right after a time: outputs, which other rows name as their papers. */
function listKnownCells(lines: readonly RunLine[]): ReadonlySet<string> {
  const after = lines.filter(
    ({ text }, at) => text.split(' ').length <= 4 && isTime(lines[at - 1]?.text ?? ''),
  );
  return new Set(after.map(({ text }) => text.toLowerCase()));
}

function countTimes(lines: readonly RunLine[], has: (text: string) => boolean): number {
  return lines.filter(({ text }) => has(text)).length;
}

function findTimeInside(text: string): boolean {
  return !isTime(text) && findTimeWithin(text) !== undefined;
}

/** "15" / "menit": a time over two lines. */
function joinBrokenTimes(lines: readonly RunLine[]): readonly RunLine[] {
  return lines.flatMap((line, at): readonly RunLine[] => {
    const isUnit = (text: string) => isTime(`1 ${text}`) && !/\d/u.test(text);
    const isAmount = (text: string) => /(?:^|\s)(?:\d{1,3}|½)$/u.test(text);
    const [above, below] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
    if (isUnit(line.text) && isAmount(above)) return [];
    return isAmount(line.text) && isUnit(below)
      ? [{ ...line, text: `${line.text} ${below}` }]
      : [line];
  });
}
