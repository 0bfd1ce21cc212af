import { expect, test } from 'vitest';
import { listRunLines } from './run-line.ts';

test('two paragraphs of one page are parted by a blank line', () => {
  const lines = listRunLines({
    format: 'text',
    blocks: [
      { type: 'text', lines: ['Buku register'] },
      { type: 'text', lines: ['Prosedur Tera Ulang'] },
    ],
  });
  expect(lines.map(({ text }) => text)).toEqual(['Buku register', '', 'Prosedur Tera Ulang']);
});

test('a number at the end of a page is its number, and the next line opens the next page', () => {
  const lines = listRunLines({
    format: 'text',
    blocks: [
      { type: 'text', lines: ['Memeriksa timbangan', '1'], page: 1 },
      { type: 'text', lines: ['dan anak timbangan', '2 Menyegel'], page: 2 },
    ],
  });
  expect(lines.map(({ text }) => text)).toEqual([
    'Memeriksa timbangan',
    'dan anak timbangan',
    '2 Menyegel',
  ]);
  expect(lines.map(({ opensPage }) => opensPage === true)).toEqual([false, true, false]);
});

test('a number between two lines of one page is a value', () => {
  const lines = listRunLines({
    format: 'text',
    blocks: [{ type: 'text', lines: ['a', '3', 'b'] }],
  });
  expect(lines).toHaveLength(3);
});
