import { expect, test } from 'vitest';
import type { DraftEdit } from './draft-edit.ts';
import { followRows } from './follow-rows.ts';

const row = { no: '', activity: 'Baru', requires: '', time: '', output: '', note: '' };
const step = { id: 'baru', title: 'Baru', kind: 'draft' as const, by: ['staf'] };
const put = (at: number): DraftEdit => ({ type: 'insert-row', at, row, step });
const take = (gone: number): DraftEdit => ({ type: 'remove-row', row: gone });

test.each<[string, readonly DraftEdit[], string | undefined]>([
  ['rows[4].time', [], 'rows[4].time'],
  ['rows[4].time', [put(5)], 'rows[5].time'],
  ['rows[4].time', [put(6)], 'rows[4].time'],
  ['rows[4].time', [take(1), take(1)], 'rows[2].time'],
  ['rows[4]', [take(5)], undefined],
  ['rows[4]', [take(5), put(5)], undefined],
  ['rows[4]', [put(1), take(6)], undefined],
  ['sheet.number', [take(1)], 'sheet.number'],
  ['rows', [take(1)], 'rows'],
])('%s after %j', (path, edits, expected) => {
  expect(followRows(path, edits)).toBe(expected);
});
