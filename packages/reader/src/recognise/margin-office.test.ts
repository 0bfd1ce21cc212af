import { expect, test } from 'vitest';
import type { SourceDocument } from '../source/source-document.ts';
import { recogniseSheets } from './recognise-sheets.ts';
import { table } from './testing/build-document.ts';
import { HEADING, ROWS } from './testing/plain-sheet.ts';

const read = (head: string[], office = '') => {
  const identity = table([
    [office, 'Nomor SOP', '1/SOP/2020'],
    ['', 'Tanggal Efektif', '2 Januari 2020'],
    ['', 'Nama SOP', 'Penertiban'],
  ]);
  const document: SourceDocument = {
    format: 'pdf',
    blocks: [
      { type: 'text', lines: head, page: 1, margin: true },
      identity,
      table([...HEADING, ...ROWS]),
    ],
  };
  return recogniseSheets(document)[0]?.sheet;
};
const HEAD = ['SATUAN POLISI PAMONG PRAJA KOTA CONTOH', 'BIDANG KETENTERAMAN'];

test('a letterhead in the running head names institution and unit', () => {
  expect(read(HEAD)).toMatchObject({ office: HEAD[0], unit: HEAD[1] });
});

test('what the sheet itself names comes first', () => {
  expect(read(HEAD, 'DINAS CONTOH')).toMatchObject({ office: 'DINAS CONTOH', unit: '' });
});

test.each([
  ['a page number', ['SATUAN POLISI KOTA CONTOH', 'Halaman 1 dari 3']],
  ['the name of the form', ['SOP SATUAN POLISI KOTA CONTOH']],
  ['other words', ['SATUAN POLISI KOTA CONTOH', 'Rahasia']],
])('a running head with %s is none', (_what, head) => {
  expect(read(head)).toMatchObject({ office: '', unit: '' });
});
