import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';
import { UnprintableText } from './unprintable-text.ts';

const item = { lines: ['Halo'], size: 10, weight: 'regular', width: null };
const measure = (items: unknown) =>
  ({ template: 'measure.typ', data: { items }, output: 'measured' }) as const;

test('measures what it is given', async () => {
  const sizes = (await typeset(
    measure([item, { ...item, size: 20 }, { ...item, lines: ['Halo', 'Halo'] }]),
  )) as [number, number][];
  const [[width, height], twice, two] = sizes as [
    [number, number],
    [number, number],
    [number, number],
  ];
  expect(width).toBeGreaterThan(15);
  expect(twice[0]).toBeCloseTo(2 * width, 3);
  expect(two[1]).toBeCloseTo(height + 12, 3);
});

test('many documents asked at once come back each to who asked', async () => {
  const sizes = await Promise.all(
    [10, 20, 30, 40].map((size) => typeset(measure([{ ...item, size }]))),
  );
  const widths = sizes.map((found) => (found as [number, number][])[0]?.[0] ?? 0);
  expect(widths.map((width) => Math.round((10 * width) / (widths[0] ?? 1)))).toEqual([
    10, 20, 30, 40,
  ]);
});

test('a document that fails takes no other with it', async () => {
  const [bad, good] = await Promise.allSettled([
    typeset({ template: 'measure.typ', data: {}, output: 'measured' }),
    typeset(measure([item])),
  ]);
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  await expect(typeset({ template: 'nowhere.typ', data: {}, output: 'pdf' })).rejects.toThrow(
    /nowhere\.typ/,
  );
});

test('letters that cannot be printed are named with what to do', () => {
  expect(new UnprintableText(['中']).message).toContain('“中” (U+4E2D)');
});
