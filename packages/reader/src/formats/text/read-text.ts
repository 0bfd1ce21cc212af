import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  TableBlock,
} from '../../source/source-document.ts';
import { demandWithin } from '../source-limits.ts';
import { decodeText } from './decode-text.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { dropLinePrefixes } from './line-prefixes.ts';
import { joinListCells } from './list-cells.ts';
import { isCaption, shareLooseLines } from './loose-lines.ts';
import { findSeparatedValues } from './separated-values.ts';
import { takePageLines } from './page-lines.ts';
import { countOf, splitLines } from './split-lines.ts';
import { dropStrayMarkup } from './stray-markup.ts';
import { isBlank, isTabbed, type TextLine } from './text-line.ts';

/**
 * A text file: lines with tabs (or "|", or a whole file of ";" or "," values) are tables, others
 * running text with its blanks kept. Throws SOURCE_UNKNOWN_FORMAT for bytes that are no text,
 * SOURCE_TOO_LARGE.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const whole = decodeText(bytes);
  demandWithin('characters', whole.length);
  demandWithin('lines', countOf(whole, '\n'));
  const text = dropLinePrefixes(whole);
  const values = text.includes('\t') ? undefined : findSeparatedValues(text);
  if (values !== undefined) return { format: 'text', blocks: [tableOf(values.map(asRow))] };
  const separator = text.includes('\t') || !isPipeTable(text) ? '\t' : '|';
  const { lines, pageLines } = takePageLines(splitLines(text, separator));
  const blocks = [...blocksOf(joinBrokenRows(joinListCells(lines))), ...pageLines.map(marginOf)];
  const hasPages = text.includes('\f');
  return { format: 'text', blocks: hasPages ? blocks : blocks.map(withoutPages) };
}

/** Two lines with two bars each: one bar alone is a word divider. */
const isPipeTable = (text: string): boolean =>
  text
    .slice(0, 100_000)
    .split('\n')
    .some((line, i, lines) => hasTwoBars(line) && hasTwoBars(lines[i + 1] ?? ''));

const hasTwoBars = (line: string): boolean => line.indexOf('|') !== line.lastIndexOf('|');

const asRow = (cells: string[]): Row => ({ cells, page: 1 });

interface Row {
  readonly cells: string[];
  readonly page: number;
}

function blocksOf(lines: readonly TextLine[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const indented = indentedLines(lines);
  let rows: Row[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  let paragraph: TextLine[] = [];
  const closeText = (): void => {
    if (paragraph.length > 0) blocks.push(textOf(paragraph));
    paragraph = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (isTabbed(line) && !indented.has(line)) {
      closeText();
      if (line.cells.length >= WIDE && widthOf(rows) <= NARROW) closeTable();
      rows.push({ cells: [...line.cells], page: line.page });
      continue;
    }
    const above = rows.at(-1);
    const next = nextTabbed(lines, i + 1);
    const below = next === undefined ? undefined : lines[next];
    if (above && below && next !== undefined && below.cells.length <= widthOf(rows)) {
      const loose = lines.slice(i, next);
      const isSame = above.cells.length === below.cells.length;
      if (isSame && loose.every((one) => isBlank(one))) {
        i = next - 1;
        continue;
      }
      if (loose.every((one) => !isBlank(one) && !isTabbed(one))) {
        rows.push(...attach(above, loose, below));
        i = next;
        continue;
      }
    }
    closeTable();
    if (isBlank(line)) closeText();
    else {
      if (paragraph.length > 0 && paragraph.at(-1)?.page !== line.page) closeText();
      paragraph.push(line);
    }
  }
  closeTable();
  closeText();
  return blocks;
}

/** A row this wide, right below rows this narrow, begins another table. */
const [NARROW, WIDE] = [3, 5];

const widthOf = (rows: readonly Row[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/**
 * The row below with its loose lines; those of the row above are put into that. A caption is a row
 * of its own, its words beside the column of numbers.
 */
function attach(above: Row, loose: readonly TextLine[], below: TextLine): Row[] {
  const texts = loose.map(({ text }) => text);
  if (isCaption(above.cells, texts, below.cells)) {
    const caption = { cells: ['', ...texts], page: loose[0]?.page ?? below.page };
    return [caption, { cells: [...below.cells], page: below.page }];
  }
  const share = shareLooseLines(above.cells, texts, below.cells);
  const last = above.cells.length - 1;
  above.cells[last] = [above.cells[last] ?? '', ...texts.slice(0, share.above)].join('\n');
  const [first = '', ...others] = below.cells;
  const cells = [[...texts.slice(share.above), first].join('\n'), ...others];
  return [{ cells, page: below.page }];
}

/**
 * Lines with tabs before the words and nowhere else, unless a row stands right above or below that
 * is as wide: empty cells at the end of a row are lost easily.
 */
function indentedLines(lines: readonly TextLine[]): Set<TextLine> {
  const indented = new Set<TextLine>();
  let run: TextLine[] = [];
  const close = (): void => {
    const rows = run.filter((line) => !looksIndented(line)).map(({ cells }) => cells.length);
    const widest = Math.max(0, ...rows);
    for (const line of run) if (line.cells.length > widest) indented.add(line);
    run = [];
  };
  for (const line of lines) {
    if (isTabbed(line)) run.push(line);
    else close();
  }
  close();
  return indented;
}

const looksIndented = (line: TextLine): boolean =>
  line.cells.slice(0, -1).every((cell) => cell.trim() === '') && line.cells.at(-1)?.trim() !== '';

/** How many lines without a tab can stand inside one table. */
const LONGEST_GAP = 40;

function nextTabbed(lines: readonly TextLine[], from: number): number | undefined {
  for (let i = from; i < lines.length && i - from <= LONGEST_GAP; i += 1) {
    const line = lines[i];
    if (line !== undefined && isTabbed(line)) return i;
  }
  return undefined;
}

const marginOf = (line: TextLine): SourceBlock => ({
  type: 'text',
  lines: [line.text.trim()],
  page: line.page,
  margin: true,
});

function textOf(lines: readonly TextLine[]): SourceBlock {
  const words = lines.flatMap(({ text }) => dropStrayMarkup(text).split('\n'));
  return {
    type: 'text',
    lines: words.map((line) => line.trimEnd()).filter((line) => line.trim() !== ''),
    page: lines[0]?.page ?? 1,
  };
}

function tableOf(rows: readonly Row[]): TableBlock {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  demandWithin('columns', columns);
  return {
    type: 'table',
    page: rows[0]?.page ?? 1,
    columns,
    rows: rows.map(({ cells, page }) => ({
      cells: cells.map((cell, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        paragraphs: paragraphsOf(cell),
      })),
      page,
    })),
    shapes: [],
    edges: [],
  };
}

function paragraphsOf(cell: string): SourceParagraph[] {
  return dropStrayMarkup(cell)
    .split(/[\n\f\v]/)
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '');
}

function withoutPages(block: SourceBlock): SourceBlock {
  const { page: _page, ...rest } = block;
  if (rest.type === 'text') return rest;
  return { ...rest, rows: rest.rows.map(({ page: _rowPage, ...row }) => row) };
}
