import { readFileSync, readdirSync } from 'node:fs';
import type { SheetTruth } from '../truth.ts';

/** A file typed by hand in the manner of some office, and what it says. */
export interface HandWrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truths: readonly SheetTruth[];
}

const sheets = new URL('./sheets/', import.meta.url);
const notSheets = new URL('./not-sheets/', import.meta.url);
const TRUTH = '.truth.json';

export const HAND_WRITTEN: readonly HandWrittenFile[] = readdirSync(sheets)
  .filter((name) => name.endsWith(TRUTH))
  .sort()
  .map((truth) => {
    const name = truth.slice(0, -TRUTH.length);
    return {
      name,
      bytes: readFileSync(new URL(name, sheets)),
      truths: JSON.parse(readFileSync(new URL(truth, sheets), 'utf8')) as SheetTruth[],
    };
  });

/** Papers of the same offices that are no SOP sheets, though they speak of SOPs. */
export const NOT_SHEETS: readonly Omit<HandWrittenFile, 'truths'>[] = readdirSync(notSheets)
  .sort()
  .map((name) => ({ name, bytes: readFileSync(new URL(name, notSheets)) }));
