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

test.each(['segera', 'sesuai kebutuhan', '10', '0 menit', '1 jam 30 menit'])(
  '"%s" is asked for, not guessed',
  (text) => {
    expect(readStandardTime(text, 'Waktu')).toEqual({ type: 'unreadable' });
  },
);
