import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftEdit } from './draft-edit.ts';

const CLOCK = { owner: 'office', enforced: false } as const;

function applied(numbers: readonly string[], edit: DraftEdit) {
  const definition = buildDefinition(
    numbers.map((_, index) => {
      const isLast = index === numbers.length - 1;
      const basis = { written: `baris ${index + 1}, WAKTU: “sama dengan baris 3”` };
      return buildStep(
        `s${index + 1}`,
        isLast ? 'archive' : 'consider',
        isLast ? { closed: null } : { onward: `s${index + 2}` },
        { clock: { ...CLOCK, basis } },
      );
    }),
  );
  definition.sheet.rows.forEach((row, index) => {
    row.no = numbers[index] ?? '';
  });
  const result = applyEdit(definition, edit, { by: 'Kabid', on: '2026-11-22' });
  if (!result.ok) throw new Error(result.code);
  return result.definition;
}
const numbersAfter = (numbers: readonly string[], edit: DraftEdit) =>
  applied(numbers, edit).sheet.rows.map(({ no }) => no);
const put = (no: string, at = 2): DraftEdit => ({
  type: 'insert-row',
  at,
  row: { no, activity: 'Menimbang', requires: '', time: '', output: '', note: '' },
  step: { id: 'timbang', title: 'Timbang', kind: 'consider', by: ['kasi'] },
});

test.each<[string, readonly string[], DraftEdit, readonly string[]]>([
  ['after a new row', ['1.', '2.', '3.'], put('2.'), ['1.', '2.', '3.', '4.']],
  ['after one without a number', ['1)', '2)'], put(''), ['1)', '2)', '3)']],
  ['of one at the end', ['1', '2'], put('', 3), ['1', '2', '3']],
  ['after one taken out', ['1.', '2.', '3.'], { type: 'remove-row', row: 2 }, ['1.', '2.']],
])('rows are counted anew %s', (_, before, edit, after) => {
  expect(numbersAfter(before, edit)).toEqual(after);
});

test.each<[string, readonly string[], DraftEdit, readonly string[]]>([
  ['a number of another kind comes in', ['1', '2', '3'], put('1a'), ['1', '1a', '2', '3']],
  ['the missed number comes in', ['1', '3', '4'], put('2'), ['1', '2', '3', '4']],
  ['they never were in order', ['1', '', '2'], { type: 'remove-row', row: 1 }, ['', '2']],
])('they stay as written when %s', (_, before, edit, after) => {
  expect(numbersAfter(before, edit)).toEqual(after);
});

test('a basis goes on citing its own row, and quoted words stay as they are', () => {
  const { flow } = applied(['1', '2', '3'], put('2'));
  expect(flow.steps.map(({ id, clock }) => [id, clock.basis])).toEqual([
    ['s1', { written: 'baris 1, WAKTU: “sama dengan baris 3”' }],
    ['timbang', expect.anything()],
    ['s2', { written: 'baris 3, WAKTU: “sama dengan baris 3”' }],
    ['s3', { written: 'baris 4, WAKTU: “sama dengan baris 3”' }],
  ]);
});
