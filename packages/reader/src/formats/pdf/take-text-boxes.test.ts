import { expect, test } from 'vitest';
import type { Word } from './page-content.ts';
import { takeTextBoxes } from './take-text-boxes.ts';

const word = (text: string, left: number, top: number): Word => ({
  ...{ text, left, right: left + 40, top, bottom: top + 10, size: 10, turn: 0 },
  ...{ isItalic: false, isArtifact: false, isSpaced: false },
});
const WORDS = [word('DINAS', 20, 90), word('KOTA', 20, 102), word('SEKSI', 20, 114)];
const TABLE = { left: 10, right: 500, top: 100, bottom: 300 };
const take = (top: number, bottom: number) => {
  const words = new Set(WORDS);
  const box = { left: 15, right: 120, top, bottom };
  const [found] = takeTextBoxes(words, [{ kind: 'box', box }], [TABLE], 1);
  return { lines: found?.block.lines, left: words.size };
};

test('a box of several lines over the upper border of a table is a text of its own', () => {
  expect(take(85, 126)).toEqual({ lines: ['DINAS', 'KOTA', 'SEKSI'], left: 0 });
});

test.each([
  ['inside the table', 101, 126],
  ['above it', 85, 100],
  ['with one line', 98, 113],
])('a box %s is left where it is', (_where, top, bottom) => {
  expect(take(top, bottom)).toEqual({ lines: undefined, left: 3 });
});
