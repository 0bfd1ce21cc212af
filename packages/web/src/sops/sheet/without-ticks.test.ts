import { readFileSync } from 'node:fs';
import { parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { withoutTicks } from './without-ticks.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');

test('a tick beside its symbol is left out; one without a symbol and other words stay', () => {
  const { sheet, flow } = definition;
  const first = flow.steps.find(({ row }) => row === 1);
  const performer = flow.performers.find(({ id }) => id === first?.by[0]);
  const column = performer?.column ?? 0;
  const other = column + 1;
  const marks = [
    { column, text: ' V ' },
    { column, text: 'Belum lengkap' },
    { column: other, text: 'V' },
  ];
  const [row, ...rest] = sheet.rows;
  if (row === undefined) throw new Error('no rows');
  const marked = { ...definition, sheet: { ...sheet, rows: [{ ...row, marks }, ...rest] } };
  expect(withoutTicks(marked).sheet.rows[0]?.marks).toEqual(marks.slice(1));
  expect(withoutTicks(marked).sheet.rows.slice(1)).toEqual(rest);
});
