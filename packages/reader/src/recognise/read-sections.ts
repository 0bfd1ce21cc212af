import type { SourceParagraph, SourcePlace } from '../source/source-document.ts';
import type { GridCell, GridRow } from './grid.ts';
import { keepValue, type HeaderDraft } from './header-draft.ts';
import { isColon, labelCells, withoutColon, type LabelCell } from './header-labels.ts';
import { reachOf, type PartRun } from './section-reach.ts';
import { stackedSections } from './stacked-sections.ts';

const NUMBER_ALONE = /^(?:\(?\d{1,2}[.)]?|[a-z][.)]|[•●▪■◦➢✓*–-])$/u;
const CAPTION = /^(?:SOP\b|standar\p{L}*\s+operasional|prosedur\b|bagan\s+alir|flow\s?chart)/iu;

/**
 * Reads the list sections of a table of the header, or of its paragraphs: content in the heading's own cell, in the rows
 * below it as far as the next heading, or to its right.
 */
export function readSections(run: PartRun, draft: HeaderDraft): void {
  const { rows } = run;
  const apart = byText(run);
  const name = (draft.values.get('name')?.paragraphs ?? []).map(({ text }) => text).join(' ');
  const labels = rows.map((row) => labelCells(row).filter(({ cell }) => !draft.used.has(cell)));
  const fields = new Set<string>(labels.flat().map(({ label }) => label.field));
  const keep = (
    one: LabelCell,
    paragraphs: readonly SourceParagraph[],
    place: SourcePlace,
  ): void => {
    for (const { label, paragraphs: own } of stackedSections(one, paragraphs, fields)) {
      keepValue(draft, { ...one, label }, own, place);
    }
  };
  for (const [i, own] of labels.entries()) {
    const sections = own.filter(
      ({ label, cell }) => label.kind === 'section' && !draft.used.has(cell),
    );
    for (const [at, one] of sections.entries()) {
      const { cell } = one;
      const place = { block: run.blocks[i] ?? 0, row: cell.row, column: cell.column };
      const reach = reachOf(run, i, name);
      if (one.rest.length > 0) {
        const goesOn = run.isText || isCutByPage(rows, i);
        const more = goesOn ? contentBelow(rows, labels, i, sections, at, reach) : [];
        for (const next of more) draft.used.add(next);
        const [, ...others] = apart([cell, ...more]);
        const own = more.slice(0, more.length - others.flat().length);
        const first = [...one.rest, ...own.flatMap((next) => next.paragraphs)];
        const paragraphs = [
          ...textLines(withoutColon(first), run.isText),
          ...others.flatMap((cells) => textLines(joinNumbers(cells), run.isText)),
        ];
        keep(one, paragraphs, place);
        continue;
      }
      const right = sections.length === 1 ? contentRight(rows, labels, i, one, reach) : [];
      const cells = right.length > 0 ? right : contentBelow(rows, labels, i, sections, at, reach);
      const [first] = cells;
      for (const next of cells) draft.used.add(next);
      const paragraphs = withoutColon(
        apart(cells).flatMap((own) => textLines(joinNumbers(own), run.isText)),
      );
      const found = first ? { ...place, row: first.row, column: first.column } : place;
      keep(one, paragraphs, found);
    }
  }
}

/** The row below stands on the next page: a cell of this one may go on there. */
function isCutByPage(rows: readonly GridRow[], i: number): boolean {
  const [page, next] = [rows[i]?.page, rows[i + 1]?.page];
  return page !== undefined && next !== undefined && next > page;
}

/** Cells apart by the text they stand in; all in one where paragraphs are not told apart. */
function byText({ rows, blocks, isText, isPainted }: PartRun): (cells: GridCell[]) => GridCell[][] {
  if (!isText || isPainted) return (cells) => [cells];
  const blockOf = new Map(rows.flatMap((row, i) => row.cells.map((cell) => [cell, blocks[i]])));
  return (cells) => [...Map.groupBy(cells, (cell) => blockOf.get(cell)).values()];
}

/** Lines of running text are one paragraph that was wrapped. */
function textLines(paragraphs: readonly SourceParagraph[], isText: boolean): SourceParagraph[] {
  if (!isText) return [...paragraphs];
  return paragraphs.length === 0 ? [] : [{ text: paragraphs.map(({ text }) => text).join('\n') }];
}

/** A number in a cell of its own goes with the text beside it. */
function joinNumbers(cells: readonly GridCell[]): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  let number: GridCell | undefined;
  for (const cell of cells) {
    if (number?.row === cell.row) {
      const [first, ...others] = cell.paragraphs;
      paragraphs.push({ ...first, text: `${number.text} ${first?.text ?? ''}` }, ...others);
      number = undefined;
      continue;
    }
    if (number) paragraphs.push(...number.paragraphs);
    number = NUMBER_ALONE.test(cell.text) ? cell : undefined;
    if (!number) paragraphs.push(...cell.paragraphs);
  }
  return number ? [...paragraphs, ...number.paragraphs] : paragraphs;
}

function contentRight(
  rows: readonly GridRow[],
  labels: readonly (readonly LabelCell[])[],
  i: number,
  { cell: label }: LabelCell,
  reach: number,
): GridCell[] {
  const found: GridCell[] = [];
  for (let r = i; r < reach; r += 1) {
    const row = rows[r];
    if (row === undefined || (r > i && labels[r]?.length)) break;
    const isSame = r - i < label.rowSpan;
    const under = row.cells.find(({ column }) => column === label.column);
    if (!isSame && under?.text !== '') break;
    const right = row.cells.filter(({ column, text }) => column > label.column && !isColon(text));
    if (r === i && right.length === 0) return [];
    found.push(...right);
  }
  return found;
}

function contentBelow(
  rows: readonly GridRow[],
  labels: readonly (readonly LabelCell[])[],
  i: number,
  sections: readonly LabelCell[],
  at: number,
  reach: number,
): GridCell[] {
  const from = at === 0 ? 0 : (sections[at]?.cell.column ?? 0);
  const to = sections[at + 1]?.cell.column ?? Number.POSITIVE_INFINITY;
  const height = sections[at]?.cell.rowSpan ?? 1;
  const found: GridCell[] = [];
  for (let r = i + height; r < reach; r += 1) {
    const row = rows[r];
    if (row === undefined || labels[r]?.length) break;
    const filled = row.cells.filter(({ text }) => text !== '' && !isColon(text));
    const isAcross = filled.some((cell) => cell.column < to && cell.column + cell.columnSpan > to);
    if (sections.length > 1 && isAcross) break;
    if (r === rows.length - 1 && isCaption(filled, sections.length > 1)) break;
    const own = filled.filter(({ column }) => column >= from && column < to);
    // Headings and contents that are split into columns at other places still keep their order.
    const isByOrder = filled.length === sections.length && isShifted(filled, sections);
    const nth = isByOrder ? filled[at] : undefined;
    found.push(...(nth ? [nth] : own));
  }
  return found;
}

/** The contents do not stand one in the range of each heading. */
function isShifted(filled: readonly GridCell[], sections: readonly LabelCell[]): boolean {
  if (filled.some(({ text }) => NUMBER_ALONE.test(text))) return false;
  return filled.some(({ column }, n) => {
    const from = n === 0 ? 0 : (sections[n]?.cell.column ?? 0);
    return column < from || column >= (sections[n + 1]?.cell.column ?? Number.POSITIVE_INFINITY);
  });
}

/** The line above the matrix in a table that holds both. */
function isCaption(filled: readonly GridCell[], isPair: boolean): boolean {
  const [only, more] = filled;
  if (only === undefined || more !== undefined) return false;
  return isPair
    ? /\bSOP\b|standar\p{L}*\s+operasional|prosedur/iu.test(only.text)
    : CAPTION.test(only.text);
}
