import { expect, test } from 'vitest';
import { listRunLines, type RunLine } from './run-line.ts';
import { splitSheets } from './split-sheets.ts';

function linesOf(...pages: readonly (readonly string[])[]): readonly RunLine[] {
  return listRunLines({
    format: 'text',
    blocks: pages.map((lines, at) => ({ type: 'text', lines, page: at + 1 })),
  });
}

const identity = (number: string, name: string) => [
  ...(number === '' ? [] : [`Nomor SOP : ${number}`]),
  'Tanggal Pembuatan : 4 Mei 2021',
  'Tanggal Efektif : 1 Juni 2021',
  'Disahkan oleh : Kepala Balai',
  `Nama SOP : ${name}`,
];

const count = (lines: readonly RunLine[]) => splitSheets(lines).length;

test('another number begins another sheet', () => {
  expect(count(linesOf(identity('1/A', 'Tera'), identity('2/A', 'Tera')))).toBe(2);
});

test('the identity of one sheet is printed again on each page', () => {
  expect(count(linesOf(identity('1/A', 'Tera'), identity('1/A', 'Tera')))).toBe(1);
});

test('where a number is lost, another name begins another sheet', () => {
  expect(count(linesOf(identity('', 'Tera Ulang'), identity('2/A', 'Kalibrasi')))).toBe(2);
  expect(count(linesOf(identity('', 'Tera Ulang'), identity('', 'Tera Ulang')))).toBe(1);
});

test('the office above the labels goes with its sheet', () => {
  const second = ['DINAS PERDAGANGAN CONTOH', '', ...identity('2/A', 'Kalibrasi')];
  const [, other] = splitSheets(linesOf(identity('1/A', 'Tera'), second));
  expect(other?.[0]?.text).toBe('DINAS PERDAGANGAN CONTOH');
});
