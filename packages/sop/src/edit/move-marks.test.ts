import { expect, test } from 'vitest';
import type { Step } from '../definition/flow.ts';
import type { SheetRow } from '../definition/sheet.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { applyEdit } from './apply-edit.ts';

type Marks = NonNullable<SheetRow['marks']>;

/** The marks of row 1, which `staf` performs, after its step was given to others. */
function marksAfter(marks: Marks, by: string[], span = 1, more: readonly Step[] = []) {
  const definition = buildDefinition(
    [
      buildStep('cek', 'consider', { onward: 'arsip' }),
      buildStep('arsip', 'archive', { closed: null }),
      ...more,
    ],
    {},
    {
      performers: [
        { name: 'STAF', ...(span > 1 && { span }) },
        { name: 'KASI' },
        { name: 'KABID' },
      ],
    },
  );
  const [row] = definition.sheet.rows;
  if (row !== undefined) row.marks = marks;
  const edit = { type: 'set-performers', step: 'cek', by } as const;
  const result = applyEdit(definition, { ...edit, by }, { by: 'Kabid', on: '2026-11-22' });
  if (!result.ok) throw new Error(result.code);
  return result.definition.sheet.rows[0]?.marks;
}
const mark = (column: number, text: string) => ({ column, text });
const alsoStaf = buildStep('catat', 'consider', { onward: 'arsip' }, { row: 1 });

test('a bare sign goes with the performer', () => {
  expect(marksAfter([mark(1, '√')], ['kasi'])).toEqual([mark(2, '√')]);
  expect(marksAfter([mark(1, 'v')], ['kasi', 'kabid'])).toEqual([mark(2, 'v'), mark(3, 'v')]);
  expect(marksAfter([mark(1, 'X')], ['staf', 'kasi'])).toEqual([mark(1, 'X')]);
});

test('cells are counted with the spans of the headings opened', () => {
  expect(marksAfter([mark(2, '√')], ['kasi'], 2)).toEqual([mark(3, '√')]);
});

test('it is gone when nobody of the columns performs the step any more', () => {
  expect(marksAfter([mark(1, '√')], ['panti'])).toBeUndefined();
});

test('words stay, and so does the sign of somebody who still works in the row', () => {
  expect(marksAfter([mark(1, 'Belum lengkap')], ['kasi'])).toEqual([mark(1, 'Belum lengkap')]);
  expect(marksAfter([mark(1, '√')], ['kasi'], 1, [alsoStaf])).toEqual([mark(1, '√')]);
});
