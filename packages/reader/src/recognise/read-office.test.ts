import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADING, only, ROWS } from './testing/plain-sheet.ts';

/** A sheet with these cells beside "Tanggal Efektif", "Disahkan oleh" and "Nama SOP". */
const sheetWith = (office: string, ...below: [string, string]) =>
  only([
    table([
      [cell(office, 1, 4), 'Nomor SOP', '138/01'],
      ['Tanggal Pembuatan', '2 Januari 2020'],
      ['Tanggal Revisi', ''],
      ['Tanggal Efektif', '6 Januari 2020'],
      [below[0], 'Disahkan oleh', 'Kepala Dinas Contoh'],
      [below[1], 'Nama SOP', 'Pelayanan Kartu'],
    ]),
    table([...HEADING, ...ROWS]),
  ]);

const about = (where: string, { questions }: ReturnType<typeof only>) =>
  questions.filter((one) => one.where === where || one.also?.includes(where));

test('a unit in a cell of its own below the institution', () => {
  const reading = sheetWith('DINAS CONTOH', '', 'TATA USAHA');
  expect(reading.sheet).toMatchObject({ office: 'DINAS CONTOH', unit: 'TATA USAHA' });
  expect(about('sheet.unit', reading)).toEqual([]);
});

test('words in the place of the unit that name none are kept and asked about', () => {
  const reading = sheetWith('DINAS CONTOH', '', 'KERAJINAN');
  expect(reading.sheet).toMatchObject({ office: 'DINAS CONTOH', unit: 'KERAJINAN' });
  expect(about('sheet.unit', reading)).toMatchObject([{ choices: ['KERAJINAN'] }]);
});

test('a second line that may be the unit is asked about for both', () => {
  const reading = sheetWith('DINAS CONTOH\nKERAJINAN', '', '');
  expect(reading.sheet).toMatchObject({ office: 'DINAS CONTOH KERAJINAN', unit: '' });
  expect(about('sheet.office', reading)).toMatchObject([{ where: 'sheet.unit' }]);
});

test('the words of the form and the name of the procedure are no unit', () => {
  const reading = sheetWith('DINAS CONTOH', 'STANDAR OPERASIONAL PROSEDUR', 'PELAYANAN KARTU');
  expect(reading.sheet.unit).toBe('');
  expect(about('sheet.unit', reading)).toEqual([]);
});
