import { expect, test } from 'vitest';
import { joinBrokenRows } from './join-broken-rows.ts';

const lines = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, cells: text.split('\t'), page: 1 }));
const rows = (...texts: readonly string[]) =>
  joinBrokenRows(lines(...texts)).map(({ cells }) => cells.join(' | '));

test('a cell of two paragraphs is one cell again', () => {
  expect(rows('4\tMenerima\tSurat\t5 menit', '5\tMenelaah', 'dan memaraf\tSurat\t5 menit')).toEqual(
    ['4 | Menerima | Surat | 5 menit', '5 | Menelaah\ndan memaraf | Surat | 5 menit'],
  );
});

test('the header of the next sheet is no broken row, whatever its tabs add up to', () => {
  const header = [
    'KECAMATAN CONTOH\tNOMOR SOP\t470/02',
    'KELURAHAN CONTOH\tTGL PEMBUATAN\t2 Mei 2018',
    '\tTGL REVISI\t',
  ];
  expect(rows('3\tMenandatangani\t\tX\tSurat\t5 menit\t', ...header)).toEqual([
    '3 | Menandatangani |  | X | Surat | 5 menit | ',
    ...header.map((line) => line.replaceAll('\t', ' | ')),
  ]);
});
