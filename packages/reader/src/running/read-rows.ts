import type { SourcePlace } from '../source/source-document.ts';
import { readColumnOrder } from './column-order.ts';
import { findRowAnchors } from './row-anchors.ts';
import { splitRowCells, type RowCells } from './row-cells.ts';
import type { RunLine } from './run-line.ts';
import { findTimeWithin, isTime } from './time-words.ts';

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
export function readRows(lines: readonly RunLine[]): FoundRows {
  const byColumns = readColumnOrder(lines);
  if (byColumns) return byColumns;
  const anchors = findRowAnchors(lines);
  const known = listKnownCells(lines);
  const isFlat = countTimes(lines, findTimeInside) > countTimes(lines, isTime);
  const rows = anchors.flatMap(({ line, no, rest }, at): FoundRow[] => {
    const first = lines[line];
    if (!first) return [];
    const to = anchors[at + 1]?.line ?? lines.length;
    const own = lines.slice(line + 1, to).map(({ text }) => text);
    const texts = rest === '' ? own : [rest, ...own];
    return [{ no, cells: splitRowCells(texts, known, isFlat), place: first.place }];
  });
  return { rows, leftOver: lines.slice(0, anchors[0]?.line ?? lines.length) };
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
