import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { UnprintableText } from './unprintable-text.ts';

const item = { lines: ['Halo'], size: 10, weight: 'regular', width: null };
const measure = (items: unknown): [number, number][] =>
  compile({ template: 'measure.typ', data: { items }, output: 'measured' }) as [number, number][];

test('measures what it is given', () => {
  const [one, twice, two] = measure([
    item,
    { ...item, size: 20 },
    { ...item, lines: ['Halo', 'Halo'] },
  ]);
  expect(one?.[0]).toBeGreaterThan(15);
  expect(twice?.[0]).toBeCloseTo(2 * (one?.[0] ?? 0), 3);
  expect(two?.[1]).toBeCloseTo((one?.[1] ?? 0) + 12, 3);
});

test('a document that fails leaves nothing behind', () => {
  expect(() => compile({ template: 'measure.typ', data: {}, output: 'measured' })).toThrow(/items/);
  expect(() => compile({ template: 'nowhere.typ', data: {}, output: 'pdf' })).toThrow(/nowhere/);
  expect(measure([item])).toHaveLength(1);
});

test('letters that cannot be printed are named with what to do', () => {
  expect(new UnprintableText(['中']).message).toContain('“中” (U+4E2D)');
});
