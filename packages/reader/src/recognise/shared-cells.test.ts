import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only, texts } from './testing/plain-sheet.ts';

test('a cell merged over two rows moves nothing in the second, and both are asked about', () => {
  const rows = [
    ['1', 'Mengajukan berkas', '√', '', '', cell('KTP', 1, 2), '5 menit', 'Berkas', ''],
    ['2', 'Memeriksa berkas', '', '√', '', '10 menit', 'Berkas lengkap', ''],
    ['3', 'Menandatangani surat', '', '', '√', 'Surat', '1 jam', 'Surat pengantar', ''],
  ];
  const reading = only([HEADER, table([...HEADING, ...rows])]);
  expect(texts(reading)).toEqual([
    '1 | Mengajukan berkas | KTP | 5 menit | Berkas | ',
    '2 | Memeriksa berkas |  | 10 menit | Berkas lengkap | ',
    '3 | Menandatangani surat | Surat | 1 jam | Surat pengantar | ',
  ]);
  expect(reading.questions.map(({ where, also }) => [where, also])).toEqual([
    ['rows[0].requires', ['rows[1].requires']],
  ]);
});

test('one number merged over two rows leaves the second a row of its own, and asks', () => {
  const rows = [
    [cell('1', 1, 2), 'Mengajukan berkas', '√', '', '', 'KTP', '5 menit', 'Berkas', ''],
    ['Mencatat berkas', '', '√', '', 'Berkas', '10 menit', 'Register', ''],
  ];
  const reading = only([HEADER, table([...HEADING, ...rows])]);
  expect(texts(reading)).toEqual([
    '1 | Mengajukan berkas | KTP | 5 menit | Berkas | ',
    ' | Mencatat berkas | Berkas | 10 menit | Register | ',
  ]);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[1].no']);
});
