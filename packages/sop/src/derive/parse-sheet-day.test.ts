import { expect, test } from 'vitest';
import { isLeftOpen, parseSheetDay, sheetDate } from './parse-sheet-day.ts';

test.each([
  ['4 Juni 2024', '2024-06-04'],
  ['04-06-2024', '2024-06-04'],
  ['04/06/2024', '2024-06-04'],
  ['4.6.2024', '2024-06-04'],
  ['2024-06-04', '2024-06-04'],
  ['05 Januari 2023', '2023-01-05'],
  ['30 Nopember 2023', '2023-11-30'],
  ['1 Pebruari 2018', '2018-02-01'],
  ['12 Agst 2019', '2019-08-12'],
  ['12 Agust 2019', '2019-08-12'],
  ['1 Jan. 2020', '2020-01-01'],
  ['Senin, 3 Mei 2021', '2021-05-03'],
  ['Palangka Raya, 3 Mei 2021', '2021-05-03'],
  ['17 VIII 2015', '2015-08-17'],
  ['2 Septembr 2016', '2016-09-02'],
  ['29 Februari 2024', '2024-02-29'],
])('%s', (written, day) => {
  expect(parseSheetDay(written).day).toBe(day);
});

test.each([
  ['', 'blank'],
  ['-', 'blank'],
  ['..........', 'blank'],
  ['Juni 2024', 'no-day'],
  ['2019', 'no-day'],
  ['04/06/24', 'short-year'],
  ['31 Februari 2023', 'impossible'],
  ['06/24/2024', 'impossible'],
  ['segera', 'unreadable'],
])('"%s" leaves a doubt: %s', (written, doubt) => {
  expect(parseSheetDay(written).doubt).toBe(doubt);
});

test('the words of a date cell stay as written', () => {
  expect(sheetDate('30 Nopember 2023')).toEqual({ written: '30 Nopember 2023', day: '2023-11-30' });
  expect(sheetDate('Juni 2024')).toEqual({ written: 'Juni 2024' });
});

test('a place left open is told from a value', () => {
  expect(['', ' - ', '…………', '____', '.../.../....'].every(isLeftOpen)).toBe(true);
  expect(['0', 'x', '1/2'].some(isLeftOpen)).toBe(false);
});
