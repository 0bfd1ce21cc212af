import { matchLabel, type LabelMatch } from '../lexicon/index.ts';
import type { SourceParagraph } from '../source/source-document.ts';
import { fold, printedLabel } from './fold.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { stackedLabels } from './stacked-labels.ts';

export type HeaderLabel = LabelMatch<'header' | 'section'>;

/** A cell that is a label, with what follows it in the same cell. */
export interface LabelCell {
  readonly cell: GridCell;
  readonly label: HeaderLabel;
  /** The rest of the cell; empty when the value stands elsewhere. */
  readonly rest: readonly SourceParagraph[];
  /** One of several labels below each other in the cell: its value is `rest`, also when empty. */
  readonly isStacked?: true;
}

/** Rows of one table, or the lines of a text, that may hold a part of the header. */
export interface HeaderPart {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  /** The rows are lines of running text. */
  readonly isText: boolean;
  /** Paragraphs were told from lines on paper, and may hold more than one. */
  readonly isPainted: boolean;
}

const LEAST = 0.6;

const known = new WeakMap<GridRow, readonly LabelCell[]>();

/** The label cells of a row. A word that can mean other things needs a sure label beside it. */
export function labelCells(row: GridRow): readonly LabelCell[] {
  const cells = known.get(row) ?? findLabelCells(row);
  known.set(row, cells);
  return cells;
}

/** Labels that the identity block of every form has right below the number. */
const BELOW_NUMBER = new Set<string>(['madeOn', 'revisedOn', 'effectiveOn']);

/**
 * "Nomor" alone is the number of the SOP where the date it was made stands right below it, in the
 * same column of labels: only the identity block of a sheet is laid out so. Call it once for a table,
 * before its labels are asked for.
 */
export function settleNumberLabels(rows: readonly GridRow[]): void {
  for (const [i, row] of rows.entries()) {
    if (!row.cells.some(({ text }) => MAY_BE_NUMBER.test(text))) continue;
    const found = row.cells.flatMap(labelsIn);
    const own = found.map((one): LabelCell => {
      if (one.label.field !== 'number' || one.label.confidence > LEAST) return one;
      const below = labelCells(rows[i + 1] ?? NO_ROW);
      const isNumber = below.some(
        ({ cell, label }) =>
          cell.column === one.cell.column &&
          label.confidence > 0.8 &&
          BELOW_NUMBER.has(label.field),
      );
      return isNumber ? { ...one, label: { ...one.label, confidence: 0.9 } } : one;
    });
    if (own.some((one, at) => one !== found[at])) known.set(row, withoutHints(own));
  }
}

const MAY_BE_NUMBER = /^\W*(?:n\W*o|kode)/iu;
const NO_ROW: GridRow = { index: -1, cells: [], covers: [], isHeading: false };

function findLabelCells(row: GridRow): LabelCell[] {
  return withoutHints(row.cells.flatMap(labelsIn));
}

function labelsIn(cell: GridCell): LabelCell[] {
  const stacked = stackedLabels(cell);
  if (stacked !== undefined) {
    return stacked.map(({ label, rest }) => ({ cell, label, rest, isStacked: true }));
  }
  const one = labelCell(cell);
  return one === undefined ? [] : [one];
}

function withoutHints(found: readonly LabelCell[]): LabelCell[] {
  const isSure = found.some(({ label }) => label.confidence > LEAST);
  return found.filter(
    (one, i) =>
      (one.label.confidence > LEAST || (isSure && one.label.confidence === LEAST)) &&
      !isRevisionBeside(found[i - 1], one),
  );
}

/** "Revisi ke-2 / 3 Maret 2022" beside "Tanggal Revisi" is the value of that label. */
function isRevisionBeside(left: LabelCell | undefined, { cell }: LabelCell): boolean {
  if (left === undefined || left.cell === cell || left.rest.length > 0) return false;
  return left.label.field === 'revisedOn' && /^\W*revisi\b.*\d/isu.test(cell.text);
}

function labelCell(cell: GridCell): LabelCell | undefined {
  if (cell.text.length < 2) return undefined;
  const [first, ...others] = cell.paragraphs.filter(({ text }) => fold(text) !== '');
  if (first === undefined) return undefined;
  const lines = first.text.split('\n').filter((line) => fold(line) !== '');
  const label = matched(lines[0] ?? '');
  if (label !== undefined) {
    const more = lines.slice(1).join('\n');
    const value = rawValue(lines[0] ?? '', label);
    const rest = [value, more].filter((text) => fold(text) !== '').join('\n');
    const paragraphs = [...(rest === '' ? [] : [{ text: rest }]), ...others];
    if (isValue(paragraphs, label)) return { cell, label, rest: paragraphs };
  }
  if (cell.text.length > 60) return undefined;
  const whole = matched(cell.text);
  return whole && whole.value === '' ? { cell, label: whole, rest: [] } : undefined;
}

/** A label that goes on in the next line, "Tanggal / Pembuatan", has no value there. */
function isValue(rest: readonly SourceParagraph[], label: HeaderLabel): boolean {
  if (label.kind === 'section' || rest.length === 0 || label.value !== '') return true;
  const joined = matched(`${label.label} ${fold(rest.map(({ text }) => text).join(' '))}`);
  return joined?.value !== '';
}

function matched(text: string): HeaderLabel | undefined {
  return matchLabel(text, ['header', 'section']);
}

/** The value behind the label with its inner blanks as they stand. */
function rawValue(line: string, { label, value }: HeaderLabel): string {
  if (value === '') return '';
  const [word = ''] = value.split(' ');
  const at = line.indexOf(word, Math.min(line.length, Math.max(0, label.length - 2)));
  return at < 0 ? value : line.slice(at);
}

export function isColon(text: string): boolean {
  return /^[:=：\s]*$/u.test(text);
}

/** A value without the colon that some forms put before it. */
export function withoutColon(paragraphs: readonly SourceParagraph[]): SourceParagraph[] {
  const [first, ...others] = paragraphs.filter(
    (one) => fold(one.text) !== '' || printedLabel(one) !== '',
  );
  if (first === undefined) return [];
  const text = first.text.replace(/^\s*[:：]\s*/u, '');
  return [{ ...first, text }, ...others].filter((one) => fold(one.text) !== '' || one !== first);
}
