import { readFileSync, readdirSync } from 'node:fs';
import type { SheetTruth } from '../truth.ts';
import type { HandWrittenFile } from './hand-written.ts';

const folder = new URL('./running/', import.meta.url);
const TRUTH = '.truth.json';

/**
 * Sheets of offices of other kinds, in the manners in which a sheet turns into running text: copied
 * column by column, cell by cell, by pdftotext with and without columns, scanned, woven together,
 * with the table first, sent by chat, quoted in a mail, counted by an editor, all in one line.
 */
export const RUNNING_FILES: readonly HandWrittenFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(TRUTH))
  .sort()
  .map((truth) => {
    const name = truth.slice(0, -TRUTH.length);
    return {
      name,
      bytes: readFileSync(new URL(name, folder)),
      truths: JSON.parse(readFileSync(new URL(truth, folder), 'utf8')) as SheetTruth[],
    };
  });
