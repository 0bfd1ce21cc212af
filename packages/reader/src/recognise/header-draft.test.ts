import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { HEADING, only, ROWS } from './testing/plain-sheet.ts';

const read = (...rows: [string, string][]) => {
  const header = table([['Tanggal Revisi', '-'], ...rows, ['Disahkan oleh', 'Camat Contoh']]);
  return only([header, table([...HEADING, ...ROWS])]);
};

test('two labels in one cell are no label with a value, and both values are asked for', () => {
  const { sheet, questions } = read(['Nomor SOP Tanggal Pembuatan', '138/2016 23 Mei 2016']);
  expect(sheet.number).toBe('');
  const asked = questions.map(({ where }) => where);
  expect(asked).toEqual(expect.arrayContaining(['sheet.number', 'sheet.madeOn']));
});

test('a value that only begins like a label is kept', () => {
  expect(read(['Nama SOP', 'Peringatan Dini Banjir']).sheet.name).toBe('Peringatan Dini Banjir');
});

test('a revision that is counted is the value of its label', () => {
  const header = table([
    ['Nomor SOP', '138/2016'],
    ['Tanggal Pembuatan', 'Januari 2020'],
    ['Tanggal Revisi', 'Revisi ke-2'],
    ['Nama SOP', 'Pelayanan Kartu'],
  ]);
  const { sheet } = only([header, table([...HEADING, ...ROWS])]);
  expect(sheet.revisedOn.written).toBe('Revisi ke-2');
});
