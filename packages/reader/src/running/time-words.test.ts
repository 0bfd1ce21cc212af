import { expect, test } from 'vitest';
import { findTimeWithin, isTime } from './time-words.ts';

test.each(['3 menit', '½ jam', '1½ jam', '1 ½ hari', '1/2 hari', '1 1/2 jam', '5 - 10 menit'])(
  '“%s” is a time cell',
  (text) => {
    expect(isTime(text)).toBe(true);
  },
);

test.each(['12/2024', 'baris 1/2', '1/5 berkas', 'jam kerja'])('“%s” is none', (text) => {
  expect(isTime(text)).toBe(false);
});

test.each([
  ['Surat 1/2 hari Arsip', { before: 'Surat', time: '1/2 hari', after: 'Arsip' }],
  ['ATK 1½ jam Berkas', { before: 'ATK', time: '1½ jam', after: 'Berkas' }],
  ['Nomor 11/2 jam', undefined],
])('within “%s”', (text, found) => {
  expect(findTimeWithin(text)).toEqual(found);
});
