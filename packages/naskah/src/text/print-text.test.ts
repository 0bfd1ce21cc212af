import { expect, test } from 'vitest';
import { buildLongSheet } from '../testing/long-sheet.ts';
import { getShipped } from '../testing/read-shipped.ts';
import { plainText } from './plain-text.ts';
import { printText } from './print-text.ts';

test('every line of the table has a cell for every column, symbols in those of their posts', () => {
  const lines = printText(getShipped('lahat-asistensi-rehabilitasi-sosial')).split('\n');
  const head = lines.findIndex((line) => line.startsWith('KEGIATAN\t'));
  const rows = lines.slice(head, -1).map((line) => line.split('\t'));
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([11]));
  expect(rows[3]?.slice(1, 7)).toEqual(['⬭', '', '', '', '', '']);
  expect(rows[4]?.slice(1, 7)).toEqual(['Belum lengkap', '◇', '', '', '', '']);
});

test('entries of a list stay apart, one alone needs no tags', () => {
  const text = printText(getShipped('lahat-asistensi-rehabilitasi-sosial'));
  expect(text).toContain('<li>Form administrasi</li> <li>Sarana komunikasi</li>');
  expect(text).toContain(
    '\tDisimpan sebagai dkumen arsip internal , baik manual maupun digitalisasi',
  );
});

test('the same sheet gives the same text', () => {
  expect(printText(buildLongSheet())).toBe(printText(buildLongSheet()));
});

test.each([
  ['a\tb\nc', 'a b c'],
  ['<nama> & <b>', '&lt;nama> & &lt;b>'],
  ['5 < 6 &amp; R&D', '5 < 6 &amp;amp; R&D'],
])('%j stays in its cell and is no markup', (text, written) => {
  expect(plainText(text)).toBe(written);
});
