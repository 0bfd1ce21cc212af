import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measure, share } from './measure.ts';
import type { SheetTruth } from './truth.ts';

const folder = new URL('./by-hand/once-misread/', import.meta.url);
const TRUTH = '.truth.json';
const files = readdirSync(folder)
  .filter((name) => name.endsWith(TRUTH))
  .map((name) => name.slice(0, -TRUTH.length));

/**
 * Sheets in the manner of offices that nobody had in mind, typed to find what goes wrong in silence.
 * What went wrong is mended, so they measure nothing; they must only never go wrong again.
 */
it.each(files)('%s is read word for word, or asked about', async (name) => {
  const truths = JSON.parse(readFileSync(new URL(name + TRUTH, folder), 'utf8')) as SheetTruth[];
  const file = await measure(name, readFileSync(new URL(name, folder)), truths);
  expect(file.read).toBe(truths.length);
  const unasked = file.judgements.filter(
    ({ verdict }) => verdict === 'silent' || verdict === 'missing',
  );
  expect(unasked).toEqual([]);
  expect(share([file], 'right')).toBeGreaterThan(0.9);
});
