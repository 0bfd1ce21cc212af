import { UnprintableText, type PrintOptions } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { openPrintDesk } from './print-desk.ts';

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
  const order = openPrintDesk(print, { waiting: 3, keptBytes: 8 });
  const many = Array.from({ length: 20 }, () => order(sheet('satu'), pdf));
  finish[0]?.('12345');
  const marks = new Set((await Promise.all(many)).map(({ mark }) => mark));
  expect(marks.size).toBe(1);
  await order(sheet('satu'), pdf);
  expect(asked).toEqual(['satu pdf']);
  // No room for both: the older one is printed anew.
  const other = order(sheet('satu'), { ...pdf, format: 'svg' });
  finish[1]?.('67890');
  await other;
  const again = order(sheet('satu'), pdf);
  finish[2]?.('12345');
  expect((await again).mark).toBe([...marks][0]);
  expect(asked).toEqual(['satu pdf', 'satu svg', 'satu pdf']);
});

test('a queue that is full refuses the next sheet, not those who wait, and opens again', async () => {
  const { finish, print } = slowPrinter();
  const order = openPrintDesk(print, { waiting: 2, keptBytes: 1000 });
  const first = [order(sheet('a'), pdf), order(sheet('b'), pdf)];
  expect(await codeOf(order(sheet('c'), pdf))).toBe('PRINTER_BUSY');
  const joined = order(sheet('a'), pdf);
  for (const done of finish) done('%PDF');
  await Promise.all([...first, joined]);
  const next = order(sheet('c'), pdf);
  finish[2]?.('%PDF');
  expect((await next).bytes.toString()).toBe('%PDF');
});

test('what cannot be printed names the letters and is not kept', async () => {
  let times = 0;
  const print = () => {
    times += 1;
    return Promise.reject(
      times === 3 ? new Error('thread ended') : new UnprintableText(['中', '✓']),
    );
  };
  const order = openPrintDesk(print, { waiting: 1, keptBytes: 1000 });
  const refused = order(sheet('a'), pdf);
  await expect(refused).rejects.toMatchObject({
    code: 'SHEET_UNPRINTABLE',
    detail: { letters: ['“中” (U+4E2D)', '“✓” (U+2713)'] },
  });
  expect(await codeOf(order(sheet('a'), pdf))).toBe('SHEET_UNPRINTABLE');
  expect(await codeOf(order(sheet('a'), pdf))).toContain('thread ended');
});
