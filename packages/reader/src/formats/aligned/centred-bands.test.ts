import { expect, test } from 'vitest';
import type { AlignedLine } from './aligned-line.ts';
import { centredBands } from './centred-bands.ts';

const line = (top: number, text: string): AlignedLine => ({
  pieces: [{ text, from: 0, to: text.length }],
  top,
  bottom: top + 1,
});
const bands = (...lines: AlignedLine[]) =>
  centredBands(lines, ({ pieces }) => /^\d/.test(pieces[0]?.text ?? ''))?.map((band) =>
    band.lines.map(({ pieces }) => pieces[0]?.text ?? '').join(' '),
  );

test('a number beside the middle of its row has the lines above and below it', () => {
  const rows = [0, 4, 8].flatMap((top, i) => [
    line(top, `a${i}`),
    line(top + 1.1, `b${i}`),
    line(top + 0.6, `${i}`),
    line(top + 2.2, `c${i}`),
  ]);
  expect(bands(line(-3, 'No'), ...rows)).toEqual(['No', 'a0 0 b0 c0', 'a1 1 b1 c1', 'a2 2 b2 c2']);
});

test('numbers on the first lines of their rows, and rows without pauses, are left to others', () => {
  const first = [0, 4, 8].flatMap((top, i) => [line(top, `${i}`), line(top + 1.1, `b${i}`)]);
  expect(bands(...first)).toBeUndefined();
  const tight = [0, 2.2, 4.4].flatMap((top, i) => [
    line(top, `a${i}`),
    line(top + 0.6, `${i}`),
    line(top + 1.1, `b${i}`),
  ]);
  expect(bands(...tight)).toBeUndefined();
});
