import { createHash } from 'node:crypto';
import { SheetTooLarge, UnprintableText, type PrintOptions } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import { Refusal } from '../refusal.ts';

export interface PrintedSheet {
  readonly bytes: Buffer;
  /** Strong mark of the bytes, as an `ETag`. */
  readonly mark: string;
}

interface Order {
  /** Who asked first; others who want the same sheet wait with them. */
  readonly officeId: number;
  readonly sheet: Promise<PrintedSheet>;
}

type Print = (definition: SopDefinition, options: PrintOptions) => Promise<Uint8Array | string>;

export interface PrintDeskLimits {
  /** Different sheets that are being printed or wait for it; one more is refused. */
  readonly waiting: number;
  /** The same for the sheets that one office has ordered. */
  readonly waitingOfOffice: number;
  /** What is kept of the last prints, in bytes. */
  readonly keptBytes: number;
}

/**
 * Where sheets are ordered. Printing is the work of one thread, one sheet after the other: the same
 * sheet asked for by many is printed once, what was printed lately is given again, and a queue that
 * nobody would wait out is refused (PRINTER_BUSY), for an office also when it alone fills its share.
 * Refuses SHEET_UNPRINTABLE and SHEET_TOO_LARGE.
 */
export function openPrintDesk(print: Print, limits: PrintDeskLimits) {
  const waiting = new Map<string, Order>();
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

  return async (
    officeId: number,
    definition: SopDefinition,
    options: PrintOptions,
  ): Promise<PrintedSheet> => {
    const key = digest(JSON.stringify([options, definition]));
    const known = kept.get(key);
    if (known !== undefined) {
      // Asked for again: it goes last.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const ordered = waiting.get(key);
    if (ordered !== undefined) return ordered.sheet;
    const own = [...waiting.values()].filter((order) => order.officeId === officeId);
    if (waiting.size >= limits.waiting || own.length >= limits.waitingOfOffice) {
      throw new Refusal('PRINTER_BUSY');
    }
    const order = { officeId, sheet: printOne(print, definition, options) };
    waiting.set(key, order);
    try {
      const sheet = await order.sheet;
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
    if (error instanceof SheetTooLarge) {
      throw new Refusal('SHEET_TOO_LARGE', { limit: error.limit });
    }
    if (!(error instanceof UnprintableText)) throw error;
    throw new Refusal('SHEET_UNPRINTABLE', {
      letters: nameFew(error.letters.map(nameLetter)),
      places: nameFew(error.places),
    });
  }
}

const digest = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url');

const MOST_NAMED = 5;

/** "baris 3, ALAT; baris 4, ALAT; dan 7 lagi": names may have commas of their own. */
function nameFew(names: readonly string[]): string {
  if (names.length === 0) return '–';
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`dan ${more} lagi`] : [])].join('; ');
}

/** “中” (U+4E2D); the code alone for what cannot be shown. */
function nameLetter(letter: string): string {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /\p{C}/u.test(letter) ? code : `“${letter}” (${code})`;
}
