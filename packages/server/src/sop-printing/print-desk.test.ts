import { SheetTooLarge, UnprintableText, type PrintOptions } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { openPrintDesk } from './print-desk.ts';

const OFFICE = 1;
const sheet = (name: string) => ({ sheet: { name } }) as unknown as SopDefinition;
const pdf: PrintOptions = { format: 'pdf', paper: 'a4' };
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

function slowPrinter() {
  const asked: string[] = [];
  const finish: ((printed: string) => void)[] = [];
  const print = (definition: SopDefinition, { format }: PrintOptions) => {
    asked.push(`${definition.sheet.name} ${format}`);
    return new Promise<string>((resolve) => finish.push(resolve));
  };
  return { asked, finish, print };
}

test('the same sheet asked for by many is printed once, and again only when it is forgotten', async () => {
  const { asked, finish, print } = slowPrinter();
  const order = openPrintDesk(print, { waiting: 3, waitingOfOffice: 3, keptBytes: 8 });
  const many = Array.from({ length: 20 }, () => order(OFFICE, sheet('satu'), pdf));
  finish[0]?.('12345');
  const marks = new Set((await Promise.all(many)).map(({ mark }) => mark));
  expect(marks.size).toBe(1);
  await order(OFFICE, sheet('satu'), pdf);
  expect(asked).toEqual(['satu pdf']);
  // No room for both: the older one is printed anew.
  const other = order(OFFICE, sheet('satu'), { ...pdf, format: 'svg' });
  finish[1]?.('67890');
  await other;
  const again = order(OFFICE, sheet('satu'), pdf);
  finish[2]?.('12345');
  expect((await again).mark).toBe([...marks][0]);
  expect(asked).toEqual(['satu pdf', 'satu svg', 'satu pdf']);
});

test('a queue that is full refuses the next sheet, not those who wait, and opens again', async () => {
  const { finish, print } = slowPrinter();
  const order = openPrintDesk(print, { waiting: 2, waitingOfOffice: 2, keptBytes: 1000 });
  const first = [order(OFFICE, sheet('a'), pdf), order(OFFICE, sheet('b'), pdf)];
  expect(await codeOf(order(OFFICE, sheet('c'), pdf))).toBe('PRINTER_BUSY');
  const joined = order(OFFICE, sheet('a'), pdf);
  for (const done of finish) done('%PDF');
  await Promise.all([...first, joined]);
  const next = order(OFFICE, sheet('c'), pdf);
  finish[2]?.('%PDF');
  expect((await next).bytes.toString()).toBe('%PDF');
});

test('one office fills its share only: others still get their sheets, and what they share with it', async () => {
  const { finish, print } = slowPrinter();
  const order = openPrintDesk(print, { waiting: 4, waitingOfOffice: 2, keptBytes: 0 });
  const own = [order(1, sheet('a'), pdf), order(1, sheet('b'), pdf)];
  expect(await codeOf(order(1, sheet('c'), pdf))).toBe('PRINTER_BUSY');
  const others = [order(2, sheet('c'), pdf), order(2, sheet('a'), pdf), order(3, sheet('d'), pdf)];
  expect(await codeOf(order(4, sheet('e'), pdf))).toBe('PRINTER_BUSY');
  finish[0]?.('%PDF');
  await own[0];
  const again = order(1, sheet('c'), { ...pdf, paper: 'f4' });
  for (const done of finish) done('%PDF');
  expect(await Promise.all([...own, ...others, again])).toHaveLength(6);
});

test('what cannot be printed names the letters and their places and is not kept', async () => {
  let times = 0;
  const places = Array.from({ length: 7 }, (_, index) => `baris ${index + 1}, ALAT`);
  const print = () => {
    times += 1;
    return Promise.reject(
      times === 3 ? new Error('thread ended') : new UnprintableText(['中', '\uf0b7'], places),
    );
  };
  const order = openPrintDesk(print, { waiting: 1, waitingOfOffice: 1, keptBytes: 1000 });
  const refused = order(OFFICE, sheet('a'), pdf);
  await expect(refused).rejects.toMatchObject({
    code: 'SHEET_UNPRINTABLE',
    detail: {
      letters: '“中” (U+4E2D); U+F0B7',
      places:
        'baris 1, ALAT; baris 2, ALAT; baris 3, ALAT; baris 4, ALAT; baris 5, ALAT; dan 2 lagi',
    },
  });
  expect(await codeOf(order(OFFICE, sheet('a'), pdf))).toBe('SHEET_UNPRINTABLE');
  expect(await codeOf(order(OFFICE, sheet('a'), pdf))).toContain('thread ended');
});

test('a sheet that was given up is refused with the limit it is over', async () => {
  const print = () => Promise.reject(new SheetTooLarge('belum selesai setelah 20 detik'));
  const order = openPrintDesk(print, { waiting: 1, waitingOfOffice: 1, keptBytes: 1000 });
  await expect(order(OFFICE, sheet('a'), pdf)).rejects.toMatchObject({
    code: 'SHEET_TOO_LARGE',
    detail: { limit: 'belum selesai setelah 20 detik' },
  });
});
