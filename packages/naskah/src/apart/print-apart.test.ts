import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { buildLongSheet } from '../testing/long-sheet.ts';
import { getShipped } from '../testing/read-shipped.ts';
import { renderSheet } from '../render-sheet.ts';
import { printApart } from './print-apart.ts';

const ids = ['lamandau-lansia-terlantar', 'palangka-raya-rehabilitasi-anak-lansia'] as const;
const options = { format: 'html' } as const;

test('sheets asked for at once come back each to who asked, whatever happens to the others', async () => {
  const broken = { ...getShipped(ids[0]), sheet: null } as never;
  const [first, failed, second] = await Promise.allSettled([
    printApart(getShipped(ids[0]), options),
    printApart(broken, options),
    printApart(getShipped(ids[1]), options),
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
    printApart(sheetOf(200, 4_000), { format: 'pdf' }, 300),
    printApart(getShipped(ids[0]), options),
  ]);
  expect(slow).toMatchObject({
    reason: { name: 'SheetTooLarge', limit: 'belum selesai setelah 0,3 detik' },
  });
  expect(next).toEqual({ status: 'fulfilled', value: renderSheet(getShipped(ids[0]), options) });
  if (process.platform === 'linux') {
    await vi.waitFor(() => expect(countPrinters()).toBe(1), 10_000);
  }
});

test('a sheet of more letters than anybody prints is refused before the printer has it', async () => {
  await expect(printApart(sheetOf(200, 5_000), options)).rejects.toMatchObject({
    name: 'SheetTooLarge',
    limit: 'lebih dari 1.000.000 huruf',
    message: expect.stringContaining('Pecah SOP'),
  });
});

/** Printing processes of this one that are still there. */
function countPrinters(): number {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const isOurs = readFileSync(`/proc/${id}/stat`, 'utf8').includes(` ${process.pid} `);
      return isOurs && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('print-worker');
    } catch {
      return false;
    }
  }).length;
}

/** So many rows, each with so many letters in one cell. */
function sheetOf(rowCount: number, letters: number) {
  const long = buildLongSheet();
  const rows = Array.from({ length: rowCount / 40 }, () => long.sheet.rows).flat();
  const requires = 'syarat '.repeat(letters).slice(0, letters);
  return { ...long, sheet: { ...long.sheet, rows: rows.map((row) => ({ ...row, requires })) } };
}
