import { expect, test } from 'vitest';
import type { AlignedLine } from './aligned-line.ts';
import { splitLevels } from './split-levels.ts';

type Placed = readonly [text: string, from: number, top: number];

const lineOf = (...placed: readonly Placed[]): AlignedLine => {
  const pieces = placed.map(([text, from, top]) => ({
    ...{ text, from, to: from + text.length, top, bottom: top + 1 },
  }));
  const tops = pieces.map(({ top }) => top);
  return { pieces, top: Math.min(...tops), bottom: Math.max(...tops) + 1 };
};
const split = (...lines: readonly AlignedLine[]): string[] =>
  splitLevels(lines, 0.4).map(({ pieces }) => pieces.map(({ text }) => text).join(' | '));

const HEAD = lineOf(['Nomor SOP', 0, 0], ['138/2016', 20, 0], ['KECAMATAN', 50, 0]);

test('a line that goes on in one cell and begins a row in others is two lines', () => {
  const next = lineOf(['Tanggal Pembuatan', 0, 1.5], ['23 Mei', 20, 1.5], ['BAGIAN UMUM', 50, 1.2]);
  expect(split(HEAD, next)).toEqual([
    'Nomor SOP | 138/2016 | KECAMATAN',
    'BAGIAN UMUM',
    'Tanggal Pembuatan | 23 Mei',
  ]);
});

test.each([
  ['on one level', 1.2, 1.2],
  ['a hair apart', 1.5, 1.4],
  ['all below a pause', 1.8, 1.5],
  ['none below a pause', 1.3, 1.1],
])('a line with pieces %s stays whole', (_why, left, right) => {
  const next = lineOf(['Tanggal', 0, left], ['23 Mei', 20, left], ['BAGIAN', 50, right]);
  expect(split(HEAD, next)).toHaveLength(2);
});
