import { expect, test } from 'vitest';
import { readStandardTime } from './standard-time.ts';

test.each([
  ['3 menit', '', 3, 'minutes'],
  ['1 Jam', '', 1, 'hours'],
  ['5 - 10 menit', '', 10, 'minutes'],
  ['1 hr', '', 1, 'working-days'],
  ['3 hari kerja', '', 3, 'working-days'],
  ['½ jam', '', 0.5, 'hours'],
  ['1½ jam', '', 1.5, 'hours'],
  ['1 ½ jam', '', 1.5, 'hours'],
  ['½ hari', '', 0.5, 'working-days'],
  ['1⁄2 jam', '', 0.5, 'hours'],
  ['¾ jam', '', 0.75, 'hours'],
  ['setengah hari', '', 0.5, 'working-days'],
  ['satu setengah jam', '', 1.5, 'hours'],
  ['seperempat jam', '', 0.25, 'hours'],
  ['sehari', '', 1, 'working-days'],
  ['½ - 1 jam', '', 1, 'hours'],
  ['5/10 menit', '', 10, 'minutes'],
  ['1.000 menit', '', 1000, 'minutes'],
  ['3 x 10 menit', '', 30, 'minutes'],
  ['2 x 24 jam', '', 2, 'working-days'],
  ['1 jam 30 menit', '', 90, 'minutes'],
  ["15'", '', 15, 'minutes'],
  ['10', 'WAKTU (Menit)', 10, 'minutes'],
  ['2 (dua) hari', '', 2, 'working-days'],
  ['1 minggu', '', 5, 'working-days'],
  ['1 bulan', '', 21, 'working-days'],
  ['24 jam', '', 1, 'working-days'],
  ['maks. 30 menit', '', 30, 'minutes'],
  ['dua hari', '', 2, 'working-days'],
])('"%s" under "%s"', (text, heading, amount, unit) => {
  expect(readStandardTime(text, heading)).toMatchObject({
    type: 'time',
    standard: { amount, unit },
  });
});

test.each(['', '-', ' . '])('"%s" is blank', (text) => {
  expect(readStandardTime(text, 'Waktu')).toEqual({ type: 'blank' });
});

test.each(['segera', 'sesuai kebutuhan', '10', '0 menit', '1 hari 4 jam', '60 menit (1 jam)'])(
  '"%s" is asked for, not guessed',
  (text) => {
    expect(readStandardTime(text, 'Waktu')).toEqual({ type: 'unreadable' });
  },
);

// One half, or one or two: what is meant is asked.
test.each([
  ['1/2 hari', 0.5, 'working-days', '0,5 hari'],
  ['1/2 jam', 0.5, 'hours', '0,5 jam'],
  ['1 1/2 jam', 1.5, 'hours', '1,5 jam'],
  ['3/4 jam', 0.75, 'hours', '0,75 jam'],
  ['1/2 s.d 3/4 jam', 0.75, 'hours', '0,75 jam'],
])('"%s" is a fraction, and says so', (text, amount, unit, told) => {
  expect(readStandardTime(text, '')).toEqual({
    type: 'time',
    standard: { amount, unit },
    doubt: `“${text}” dibaca sebagai ${told}`,
  });
});
