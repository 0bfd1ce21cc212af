import { expect, test } from 'vitest';
import { getShipped } from '../testing/read-shipped.ts';
import { describeHeader, splitMark } from './header-block.ts';

test.each([
  ['1 Undang-Undang Nomor 40', '1', 'Undang-Undang Nomor 40'],
  ['12. Permendagri', '12.', 'Permendagri'],
  ['a) Surat', 'a)', 'Surat'],
  ['- ATK', '-', 'ATK'],
  ['2 (dua) lembar', '', '2 (dua) lembar'],
  ['Undang-Undang Nomor 23 tahun 2002', '', 'Undang-Undang Nomor 23 tahun 2002'],
  ['1', '', '1'],
])('the number of "%s"', (item, mark, text) => {
  expect(splitMark(item)).toEqual({ mark, text });
});

test('the signature goes between post and name, and an empty cell stays empty', () => {
  const withPost = describeHeader(getShipped('lamandau-pemulangan-orang-terlantar').sheet);
  expect(withPost.identity[withPost.approval]?.lines.slice(0, withPost.linesAbove)).toEqual([
    'Kepala Dinas',
  ]);
  const without = describeHeader(getShipped('lamandau-lansia-terlantar').sheet);
  expect(without.linesAbove).toBe(0);
  expect(without.identity.at(-1)).toEqual({ label: 'Nama SOP', lines: [] });
});
