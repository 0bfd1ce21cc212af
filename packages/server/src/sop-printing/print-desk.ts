import { createHash } from 'node:crypto';
import { UnprintableText, type PrintOptions } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import { Refusal } from '../refusal.ts';

export interface PrintedSheet {
  readonly bytes: Buffer;
  /** Strong mark of the bytes, as an `ETag`. */
  readonly mark: string;
}

type Print = (definition: SopDefinition, options: PrintOptions) => Promise<Uint8Array | string>;

export interface PrintDeskLimits {
  /** Different sheets that are being printed or wait for it; one more is refused. */
  readonly waiting: number;
  /** What is kept of the last prints, in bytes. */
  readonly keptBytes: number;
}

/**
 * Where sheets are ordered. Printing is the work of one thread, one sheet after the other: the same
 * sheet asked for by many is printed once, what was printed lately is given again, and a queue that
 * nobody would wait out is refused (PRINTER_BUSY). Refuses SHEET_UNPRINTABLE.
 */
export function openPrintDesk(print: Print, limits: PrintDeskLimits) {
  const waiting = new Map<string, Promise<PrintedSheet>>();
  const kept = new Map<string, PrintedSheet>();
  let keptBytes = 0;

  const keep = (key: string, sheet: PrintedSheet): void => {
    kept.set(key, sheet);
    keptBytes += sheet.bytes.length;
    for (const [oldest, { bytes }] of kept) {
      if (keptBytes <= limits.keptBytes) return;
      kept.delete(oldest);
      keptBytes -= bytes.length;
    }
  };

  return async (definition: SopDefinition, options: PrintOptions): Promise<PrintedSheet> => {
    const key = digest(JSON.stringify([options, definition]));
    const known = kept.get(key);
    if (known !== undefined) {
      // Asked for again: it goes last.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const ordered = waiting.get(key);
    if (ordered !== undefined) return ordered;
    if (waiting.size >= limits.waiting) throw new Refusal('PRINTER_BUSY');
    const order = printOne(print, definition, options);
    waiting.set(key, order);
    try {
      const sheet = await order;
      keep(key, sheet);
      return sheet;
    } finally {
      waiting.delete(key);
    }
  };
}

async function printOne(
  print: Print,
  definition: SopDefinition,
  options: PrintOptions,
): Promise<PrintedSheet> {
  try {
    const bytes = Buffer.from(await print(definition, options));
    return { bytes, mark: `"${digest(bytes)}"` };
  } catch (error) {
    if (!(error instanceof UnprintableText)) throw error;
    throw new Refusal('SHEET_UNPRINTABLE', { letters: error.letters.map(nameLetter) });
  }
}

const digest = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url');

/** “中” (U+4E2D) */
function nameLetter(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${letter}” (U+${code})`;
}
