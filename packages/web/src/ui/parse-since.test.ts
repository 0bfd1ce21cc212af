import { expect, test } from 'vitest';
import { isSince, parseSince, writeSince } from './parse-since.ts';

test.each([
  ['2021', '2021'],
  [' 5/2021 ', '2021-05'],
  ['Mei 2021', '2021-05'],
  ['Nopember 2019', '2019-11'],
  ['agt 2020', '2020-08'],
  ['2021-05', '2021-05'],
  ['31/5/2021', '2021-05-31'],
  ['31 Mei 2021', '2021-05-31'],
  ['13/2021', null],
  ['31/2/2021', null],
  ['0021', null],
  ['tahun lalu', null],
  ['ma 2021', null],
  ['', null],
])('%j is %j', (typed, since) => {
  expect(parseSince(typed, '2026-11-22')).toBe(since);
  if (since !== null) expect(parseSince(writeSince(since), '2026-11-22')).toBe(since);
});

test.each([
  ['2021', true],
  ['2021-05', true],
  ['2021-05-31', true],
  ['2021-13', false],
  ['Mei', false],
])('%s', (text, is) => {
  expect(isSince(text)).toBe(is);
});
