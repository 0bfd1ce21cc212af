import { expect, test } from 'vitest';
import type { Sheet } from '../definition/sheet.ts';
import { buildDefinition } from '../testing/build-definition.ts';
import { checkDates } from './check-dates.ts';

type Field = 'madeOn' | 'revisedOn' | 'effectiveOn';

function pathsOf(field: Field, date: Sheet[Field]): readonly string[] {
  const paths: string[] = [];
  const sheet = { ...buildDefinition([]).sheet, [field]: date };
  checkDates(sheet, (_, path) => void paths.push(path));
  return paths;
}

test.each<readonly [Field, string]>([
  ['effectiveOn', 'kapan-kapan'],
  ['effectiveOn', '31 Februari 2026'],
  ['madeOn', '31/04/2026'],
  ['madeOn', 'Belum ada'],
  ['revisedOn', 'nanti'],
])('%s “%s” is told at its place', (field, written) => {
  expect(pathsOf(field, { written })).toEqual([`/sheet/${field}`]);
});

test.each<readonly [Field, Sheet[Field]]>([
  ['effectiveOn', { written: '' }],
  ['effectiveOn', { written: ' - ' }],
  ['effectiveOn', { written: '.../.../....' }],
  ['effectiveOn', { written: 'Desember 2026' }],
  ['effectiveOn', { written: '5 Desember 2026', day: '2026-12-05' }],
  ['effectiveOn', { written: '5 Desember 2026' }],
  ['effectiveOn', { written: 'hari diundangkan', day: '2026-12-05' }],
  ['revisedOn', { written: 'Belum pernah direvisi' }],
  ['revisedOn', { written: 'Tidak ada' }],
  ['revisedOn', { written: '00' }],
])('%s as %j is fine', (field, date) => {
  expect(pathsOf(field, date)).toEqual([]);
});
