import { expect, test } from 'vitest';
import { checkNumbers } from './check-numbers.ts';

/** The findings about rows with these numbers, each with the row it is about. */
function findingsOf(...numbers: string[]): string[] {
  const found: string[] = [];
  const rows = numbers.map((no) => ({
    no,
    activity: '',
    requires: '',
    time: '',
    output: '',
    note: '',
  }));
  checkNumbers(rows, (code, path) => void found.push(`${code} ${path.split('/')[3]}`));
  return found;
}

test.each([
  [['1', '2', '3']],
  [['1.', '2.', '3)']],
  [['', '1', '2', '']],
  [['', '', '']],
  [['1', '1a', '2']],
  [['1', '2', '1', '2', '3']],
  [['1', '3', '7']],
])('%j is in order', (numbers) => {
  expect(findingsOf(...numbers)).toEqual([]);
});

test.each([
  [['1', '2', '2.'], ['ROW_NUMBER_REPEATED 2']],
  [['1', '1', '2'], ['ROW_NUMBER_REPEATED 1']],
  [['1', '3', '2'], ['ROW_NUMBER_ORDER 2']],
  [['1', '', '2'], ['ROW_NUMBER_MISSING 1']],
])('%j is not', (numbers, findings) => {
  expect(findingsOf(...numbers)).toEqual(findings);
});
