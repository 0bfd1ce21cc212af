import { expect, test } from 'vitest';
import { parseSheetTime } from './sheet-time.ts';

test.each([
  ['3 menit', 'WAKTU', 3],
  ['3 Menit', 'WAKTU', 3],
  ['1 jam', 'WAKTU', 60],
  ['1,5 jam', 'WAKTU', 90],
  ['3 hari', 'WAKTU', 1350],
  ['1 hr', 'WAKTU', 450],
  ['5 - 10 menit', 'WAKTU', 10],
  ['± 15 menit', 'WAKTU', 15],
  ['10', 'WAKTU (Menit)', 10],
  ['2 minggu', 'WAKTU', 4500],
  ['1 jam 30 menit', 'WAKTU', 90],
  ['1/2 hari', 'WAKTU', 225],
  ['24 jam', 'WAKTU', 450],
  ['0 menit', 'WAKTU', 0],
])('%s under %s is %d minutes', (text, heading, minutes) => {
  expect(parseSheetTime(text, heading)).toEqual({ minutes });
});

test.each([
  ['', 'blank'],
  [' - ', 'blank'],
  ['secukupnya', 'unreadable'],
  ['10', 'unreadable'],
  ['1 hari 4 jam', 'unreadable'],
])('%j is %s', (text, what) => {
  expect(parseSheetTime(text, 'WAKTU')).toBe(what);
});
