import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

const lists = (left: string, right: string) =>
  only([HEADER, table([[cell(left), cell(right)]]), table([...HEADING, ...ROWS])]).sheet;

test('two sections below each other in one cell are two lists', () => {
  const sheet = lists(
    'Keterkaitan\nSOP Surat Keluar\nPeringatan\nBerkas yang tidak lengkap dikembalikan',
    'Peralatan/Perlengkapan:\n1. Komputer\n2. Printer\nPencatatan dan Pendataan:\nBuku register',
  );
  expect(sheet).toMatchObject({
    related: ['SOP Surat Keluar'],
    warnings: ['Berkas yang tidak lengkap dikembalikan'],
    equipment: ['1. Komputer', '2. Printer'],
    records: ['Buku register'],
  });
});

test('words of a heading that has a cell of its own stay an item', () => {
  const sheet = only([
    HEADER,
    table([[cell('Keterkaitan\nSOP Surat Keluar\nPeringatan'), cell('Peringatan\nTepat waktu')]]),
    table([...HEADING, ...ROWS]),
  ]).sheet;
  expect(sheet.related).toEqual(['SOP Surat Keluar', 'Peringatan']);
  expect(sheet.warnings).toEqual(['Tepat waktu']);
});
