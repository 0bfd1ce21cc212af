import { expect, test } from 'vitest';
import { getShipped } from '../testing/read-shipped.ts';
import { renderSheet } from '../render-sheet.ts';
import { printOnThread } from './print-on-thread.ts';

const ids = ['lamandau-lansia-terlantar', 'palangka-raya-rehabilitasi-anak-lansia'] as const;
const options = { format: 'html' } as const;

test('sheets asked for at once come back each to who asked, whatever happens to the others', async () => {
  const broken = { ...getShipped(ids[0]), sheet: null } as never;
  const [first, failed, second] = await Promise.allSettled([
    printOnThread(getShipped(ids[0]), options),
    printOnThread(broken, options),
    printOnThread(getShipped(ids[1]), options),
  ]);
  expect(first).toEqual({
    status: 'fulfilled',
    value: renderSheet(getShipped(ids[0]), options),
  });
  expect(failed.status).toBe('rejected');
  expect(second).toEqual({
    status: 'fulfilled',
    value: renderSheet(getShipped(ids[1]), options),
  });
});
