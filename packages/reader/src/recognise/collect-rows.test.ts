import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, HEADING, only } from './testing/plain-sheet.ts';

test('times of several rows under one activity are asked about', () => {
  const reading = only([
    HEADER,
    table([
      ...HEADING,
      [
        cell('1', 1, 2),
        cell('Melapor dan mencatat', 1, 2),
        'v',
        '',
        '',
        'KTP',
        '5 menit',
        'Lapor',
        '',
      ],
      ['', 'v', '', 'Buku', '10 menit', 'Catatan', ''],
      ['2', 'Menandatangani', '', '', 'v', 'Surat', '5 menit', 'Surat', ''],
    ]),
  ]);
  expect(reading.sheet.rows.map(({ time }) => time)).toEqual(['5 menit 10 menit', '5 menit']);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[0]']);
});

test('a second paper beside one time is only a second paper', () => {
  const { questions } = only([
    HEADER,
    table([
      ...HEADING,
      [cell('1', 1, 2), cell('Melapor', 1, 2), 'v', '', '', 'KTP', '5 menit', 'Laporan', ''],
      ['', '', '', 'KK', '', '', ''],
    ]),
  ]);
  expect(questions).toEqual([]);
});

test('a row split by a page goes on where the numbers stand before the words', () => {
  const [[, ...top] = [], ...below] = HEADING;
  const reading = only([
    HEADER,
    table([
      top,
      ...below,
      ['1. Mengajukan berkas', '', '', '', 'KTP', '5 menit', 'Berkas', ''],
      ['2. Memeriksa', '', '', '', 'Berkas', '5 menit', 'Berkas lengkap', ''],
      ['kelengkapan berkas', '', '', '', '', '', '', ''],
      ['3. Menandatangani surat', '', '', '', 'Surat', '5 menit', 'Surat', ''],
    ]),
  ]);
  expect(reading.sheet.rows.map(({ no, activity }) => `${no} ${activity}`)).toEqual([
    '1. Mengajukan berkas',
    '2. Memeriksa kelengkapan berkas',
    '3. Menandatangani surat',
  ]);
  expect(reading.questions.map(({ where }) => where)).toEqual(['rows[1]']);
});
