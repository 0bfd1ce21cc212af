import { demandWithin } from '../source-limits.ts';
import { countOf } from './split-lines.ts';

/**
 * Rows of a file that a spreadsheet has saved with ";" or "," between the cells; undefined when it
 * is no such file. Law lists end their lines in ";", and sentences are full of commas: only a file
 * whose rows all have one width, three cells at least, is a table.
 */
export function findSeparatedValues(text: string): string[][] | undefined {
  for (const separator of [';', ','] as const) {
    const start = text.slice(0, 4000);
    if (start.split(separator).length < 4) continue;
    demandWithin('cells', countOf(text, separator));
    const rows = parseRows(text, separator);
    if (rows === undefined || rows.length < 3) continue;
    const width = rows[0]?.length ?? 0;
    if (width >= 3 && !isProse(rows, separator)) return rows;
  }
  return undefined;
}

/** In sentences a blank follows the comma. */
function isProse(rows: readonly (readonly string[])[], separator: string): boolean {
  const later = rows.flatMap((row) => row.slice(1));
  return (
    separator === ',' && later.filter((cell) => cell.startsWith(' ')).length > later.length / 2
  );
}

/** Undefined when a quote is never closed. Blank lines are no rows. */
function parseRows(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i <= text.length) {
    let cell: string;
    if (text[i] === '"') {
      const end = closingQuote(text, i + 1);
      if (end === undefined) return undefined;
      cell = text.slice(i + 1, end).replaceAll('""', '"');
      i = end + 1;
    } else {
      const from = i;
      while (i < text.length && text[i] !== separator && text[i] !== '\n' && text[i] !== '\r') {
        i += 1;
      }
      cell = text.slice(from, i);
    }
    row.push(cell);
    if (text[i] === separator) {
      i += 1;
      continue;
    }
    if (i < text.length && text[i] !== '\n' && text[i] !== '\r') return undefined;
    i += text[i] === '\r' && text[i + 1] === '\n' ? 2 : 1;
    if (row.length > 1 || row[0]?.trim() !== '') {
      rows.push(row);
      // One row of another width settles it; the rest of a large file need not be taken apart.
      if (row.length !== rows[0]?.length) return undefined;
    }
    row = [];
  }
  return rows;
}

function closingQuote(text: string, from: number): number | undefined {
  let i = text.indexOf('"', from);
  while (i >= 0 && text[i + 1] === '"') i = text.indexOf('"', i + 2);
  return i < 0 ? undefined : i;
}
