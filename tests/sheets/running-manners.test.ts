import { expect, test } from 'vitest';
import { RUNNING_FILES } from './by-hand/running-files.ts';
import { measure, share } from './measure.ts';

/** Where lines of several columns stand in one another, half of the values cannot be known. */
const WOVEN = /selang-seling|satu-baris\.txt$/;

test.each(RUNNING_FILES)('$name: what is wrong is asked', async ({ name, bytes, truths }) => {
  const measured = await measure(name, bytes, truths);
  expect(measured.read).toBe(1);
  const unasked = measured.judgements
    .filter(({ verdict }) => verdict === 'silent' || verdict === 'missing')
    .map(({ path, expected, got }) => `${path}: "${expected}" read as "${got}"`);
  expect(unasked).toEqual([]);
});

test.each(RUNNING_FILES)('$name: most of it is right', async ({ name, bytes, truths }) => {
  const measured = await measure(name, bytes, truths);
  expect(measured.judgements.length).toBeGreaterThan(40);
  const isWoven = WOVEN.test(name) && !name.includes('satu-sel');
  expect(share([measured], 'right')).toBeGreaterThan(isWoven ? 0.5 : 0.9);
});
