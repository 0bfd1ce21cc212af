import { expect, test } from 'vitest';
import { lines, table } from './testing/build-document.ts';
import { HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

const read = (left: string, right: string, under = '    2. Buku agenda surat keluar') =>
  only([
    HEADER,
    table([
      ['Peringatan', 'Pencatatan dan Pendataan'],
      [left, right],
    ]),
    lines(under),
    lines('Alur Pengantar SKCK'),
    table([...HEADING, ...ROWS]),
  ]);

test('items under the table go to the list they count on from, not to the title', () => {
  const { sheet, questions } = read('1. Wajib ramah\n2. Tepat waktu', '1. Buku register');
  expect(sheet).toMatchObject({
    title: 'Alur Pengantar SKCK',
    warnings: ['1. Wajib ramah', '2. Tepat waktu'],
    records: ['1. Buku register', '2. Buku agenda surat keluar'],
  });
  expect(questions.filter(({ where }) => where === 'sheet.records')).toEqual([]);
});

test('of two lists that could go on so it asks', () => {
  const { sheet, questions } = read('1. Wajib ramah', '1. Buku register');
  expect(sheet.title).toBe('Alur Pengantar SKCK');
  expect(sheet.records).toEqual(['1. Buku register', '2. Buku agenda surat keluar']);
  expect(questions.find(({ where }) => where === 'sheet.records')).toMatchObject({
    also: ['sheet.warnings'],
    choices: ['Peringatan', 'Pencatatan dan Pendataan'],
  });
});

test('words far to the right go on with the right one of two lists', () => {
  const under = `${' '.repeat(40)}2. Buku agenda surat keluar`;
  const { sheet, questions } = read('1. Wajib ramah', '1. Buku register', under);
  expect(sheet).toMatchObject({
    title: 'Alur Pengantar SKCK',
    warnings: ['1. Wajib ramah'],
    records: ['1. Buku register', '2. Buku agenda surat keluar'],
  });
  expect(questions.filter(({ where }) => where === 'sheet.records')).toEqual([]);
});
