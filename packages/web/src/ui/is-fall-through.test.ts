import { expect, test } from 'vitest';
import { isFallThrough } from './is-fall-through.ts';

const press = (timeStamp: number, clientX = 300, clientY = 200) => ({
  timeStamp,
  clientX,
  clientY,
});

test('the second press of a double click is one at the same place within half a second', () => {
  expect(isFallThrough(press(1_000), press(1_180, 303, 198))).toBe(true);
  expect(isFallThrough(press(1_000), press(1_600))).toBe(false);
  expect(isFallThrough(press(1_000), press(1_180, 340))).toBe(false);
  expect(isFallThrough(press(1_000), press(1_180, 300, 240))).toBe(false);
});
