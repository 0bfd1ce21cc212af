import { expect, test } from 'vitest';
import { caseWords, meantBy, searchWords } from './search-words.ts';

test('a case is found by the names of its client and by its number', () => {
  expect(caseWords('Contoh Özdemir', '2026/0042')).toEqual(['contoh', 'ozdemir', '2026/0042']);
  expect(searchWords('2026/0042')).toEqual(['2026/0042']);
});

test('a bare number may be the number of a case of any of the last years', () => {
  expect(meantBy('42', 2026).slice(0, 3)).toEqual(['42', '2026/0042', '2025/0042']);
  expect(meantBy('0042', 2026)).toContain('2017/0042');
  expect(meantBy('zulkifli', 2026)).toEqual(['zulkifli']);
});
