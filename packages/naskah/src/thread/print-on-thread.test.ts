import { expect, test } from 'vitest';
import { buildLongSheet } from '../testing/long-sheet.ts';
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

test('a sheet that takes too long is given up, and those behind it are printed', async () => {
  const [slow, next] = await Promise.allSettled([
    printOnThread(sheetOf(200, 4_000), { format: 'pdf' }, 300),
    printOnThread(getShipped(ids[0]), options),
  ]);
  expect(slow).toMatchObject({
    reason: { name: 'SheetTooLarge', limit: 'belum selesai setelah 0,3 detik' },
  });
  expect(next).toEqual({ status: 'fulfilled', value: renderSheet(getShipped(ids[0]), options) });
});

test('a sheet of more letters than anybody prints is refused before the thread has it', async () => {
  await expect(printOnThread(sheetOf(200, 5_000), options)).rejects.toMatchObject({
    name: 'SheetTooLarge',
    limit: 'lebih dari 1.000.000 huruf',
    message: expect.stringContaining('Pecah SOP'),
  });
});

/** So many rows, each with so many letters in one cell. */
function sheetOf(rowCount: number, letters: number) {
  const long = buildLongSheet();
  const rows = Array.from({ length: rowCount / 40 }, () => long.sheet.rows).flat();
  const requires = 'syarat '.repeat(letters).slice(0, letters);
  return { ...long, sheet: { ...long.sheet, rows: rows.map((row) => ({ ...row, requires })) } };
}
