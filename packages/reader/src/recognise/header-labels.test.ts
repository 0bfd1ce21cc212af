import { expect, test } from 'vitest';
import { lines, table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

test('"Nomor" alone over the dates is the number of the sheet', () => {
  const header = table([
    [cell('KECAMATAN CONTOH', 1, 5), 'Nomor', '81'],
    ['Tanggal Pembuatan', '2 Januari 2020'],
    ['Tanggal Efektif', '6 Januari 2020'],
    ['Disahkan oleh', 'Camat Contoh'],
    ['Nama SOP', 'Pengantar SKCK'],
  ]);
  expect(only([header, table([...HEADING, ...ROWS])]).sheet).toMatchObject({
    number: '81',
    labels: { number: 'Nomor' },
  });
});

test('the number of a decree above the sheet is not that of the sheet', () => {
  const decree = lines(
    'LAMPIRAN KEPUTUSAN CAMAT',
    'NOMOR : 188.45/12/2020',
    'TANGGAL : 2 Mei 2020',
  );
  const { sheet } = only([decree, HEADER, table([...HEADING, ...ROWS])]);
  expect(sheet).toMatchObject({ number: '138/01/KEC', madeOn: { written: '2 Januari 2020' } });
});
