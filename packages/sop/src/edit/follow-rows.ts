import type { DraftEdit } from './draft-edit.ts';

/**
 * Where a value of a row stands after edits that put rows in or took them out: "rows[4].time" is
 * "rows[5].time" after a row was put in above it. Undefined when its row is gone. Paths of other
 * values stay as they are.
 */
export function followRows(path: string, edits: readonly DraftEdit[]): string | undefined {
  const found = /^rows\[(\d+)\](.*)$/s.exec(path);
  if (found === null) return path;
  let row = Number(found[1]) + 1;
  for (const edit of edits) {
    if (edit.type === 'insert-row' && edit.at <= row) row += 1;
    if (edit.type !== 'remove-row') continue;
    if (edit.row === row) return undefined;
    if (edit.row < row) row -= 1;
  }
  return `rows[${row - 1}]${found[2] ?? ''}`;
}
