import { demandWithin } from '../source-limits.ts';
import type { TextLine } from './text-line.ts';

/** How far below its opening the closing quote of a cell is looked for, in lines. */
const LONGEST_QUOTE = 200;

/**
 * Lines with their cells. `separator` is a tab or "|". A cell in quotes as a spreadsheet pastes it
 * (`"two↵lines"`, inner quotes doubled) goes on over the line end. A form feed begins a page.
 */
export function splitLines(text: string, separator: '\t' | '|'): TextLine[] {
  // Counted before they are taken apart: each piece costs many times its letters.
  demandWithin('cells', countOf(text, separator));
  demandWithin('lines', countOf(text, '\n') + countOf(text, '\r'));
  const rows = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const closings = separator === '\t' ? nextClosings(rows) : [];
  // Looking ahead again and again must not cost more than reading the file a few times.
  const budget = { characters: 4 * text.length };
  const lines: TextLine[] = [];
  let page = 1;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? '';
    const last = separator === '\t' ? lastLineOfQuotes(rows, i, closings, budget) : i;
    if (last > i) {
      const joined = rows.slice(i, last + 1).join('\n');
      lines.push({ text: joined, cells: tabCells(joined), page });
      page += countPages(joined);
      i = last;
      continue;
    }
    // Words before the form feed are on the old page, words after it on the new one.
    for (const [index, part] of row.split('\f').entries()) {
      if (index > 0) page += 1;
      if (index > 0 && part.trim() === '') continue;
      if (separator === '|' && isRule(part)) continue;
      const cells = separator === '\t' ? tabCells(part) : pipeCells(part);
      lines.push({ text: part.trimEnd(), cells, page });
    }
  }
  demandWithin('cells', lines.reduce((sum, { cells }) => sum + cells.length, 0) - lines.length);
  return lines;
}

/** How often a character occurs. */
export function countOf(text: string, character: string): number {
  let count = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count += 1;
  return count;
}

const countPages = (text: string): number => text.split('\f').length - 1;

/** For each line the next one, itself included, in which a quoted cell could end; -1 for none. */
function nextClosings(rows: readonly string[]): number[] {
  const next: number[] = Array.from({ length: rows.length });
  let closing = -1;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    if (/(?:^|[^"])"(?:"")*(?:\t|$)/.test(rows[i] ?? '')) closing = i;
    next[i] = closing;
  }
  return next;
}

/** Line on which the quoted cell that line `i` ends in is closed; `i` when there is none. */
function lastLineOfQuotes(
  rows: readonly string[],
  i: number,
  closings: readonly number[],
  budget: { characters: number },
): number {
  if (!rows[i]?.includes('"')) return i;
  let last = i;
  while (endsInQuotes(rows[last] ?? '', last > i)) {
    const closing = closings[last + 1] ?? -1;
    if (closing < 0 || closing - i > LONGEST_QUOTE) return i;
    budget.characters -= rows[closing]?.length ?? 0;
    const [first = ''] = (rows[closing] ?? '').split('\t', 1);
    if (budget.characters < 0 || !first.trimEnd().endsWith('"')) return i;
    last = closing;
  }
  return hasTab(rows, i, last) ? last : i;
}

const hasTab = (rows: readonly string[], from: number, to: number): boolean =>
  rows.slice(from, to + 1).some((row) => row.includes('\t'));

/** Whether the last cell of a line begins with a quote that it does not close. */
function endsInQuotes(row: string, isInside: boolean): boolean {
  const tab = row.lastIndexOf('\t');
  const cell = row.slice(tab + 1);
  const isFirst = tab < 0;
  return !(isInside && isFirst) && cell.startsWith('"') && countOf(cell, '"') % 2 === 1;
}

const tabCells = (line: string): string[] => line.split('\t').map(unquote);

/** `"a ""b"""` → `a "b"`, when the quotes enclose more than plain words on one line. */
function unquote(cell: string): string {
  const [, inner] = /^"([^]*)"$/.exec(cell.trim()) ?? [];
  if (inner === undefined || !/["\n\t]/.test(inner)) return cell;
  return inner.replaceAll('""', '"');
}

function pipeCells(line: string): string[] {
  const trimmed = line.trim();
  if (!trimmed.includes('|')) return [line];
  return trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|');
}

/** A rule between the rows: "|---|:--:|", "+----+----+". */
const isRule = (line: string): boolean => /^\s*[|+][-+=:|\s]+$/.test(line) && line.includes('-');
