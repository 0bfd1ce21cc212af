import type { ColumnPlan, TextField } from './column-plan.ts';
import type { Grid } from './grid.ts';
import { openRow, type RowDraft } from './row-draft.ts';
import { rowKind, type HeadingLetters } from './row-kinds.ts';
import { joinedText, rowTexts, type RowTexts } from './row-texts.ts';
import { splitRowNumber } from './split-row-number.ts';

/** Data rows of one table: from `from` up to, not including, `to`. */
export interface RowRange {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly plan: ColumnPlan;
  /** Grid rows of the heading, to know them again. */
  readonly heading: HeadingLetters;
  /** Its own heading is damaged; the columns are those of the heading above it. */
  readonly isUnsure?: true;
}

export interface CollectedRows {
  readonly rows: RowDraft[];
  /** Texts after or between the rows that are no row. */
  readonly footnotes: readonly string[];
  /** Texts in columns that the sheet has no place for. */
  readonly extras: readonly string[];
}

const FIELDS: readonly TextField[] = ['no', 'activity', 'requires', 'time', 'output', 'note'];
/** Place, date, post, name, rank and NIP; more than that is worth a question. */
const LONGEST_SIGNATURE = 160;
const OPEN_END =
  /(?:[,/(:-]|\b(?:dan|atau|serta|yang|untuk|ke|di|dari|dengan|pada|kepada|oleh|dalam))$/iu;

/** Reads the rows of a matrix, also one that runs over several tables. */
export function collectRows(ranges: readonly RowRange[]): CollectedRows {
  const rows: RowDraft[] = [];
  const footnotes: string[] = [];
  const extras: string[] = [];
  for (const range of ranges) {
    const { grid, plan } = range;
    const texts = grid.rows.slice(range.from, range.to).map((row) => rowTexts(row, plan));
    const isNumbered = countNumbered(texts, plan) >= countStarts(texts) / 2;
    let isNewPage = rows.length > 0;
    let hasTotal = false;
    let page = texts[0]?.row.page;
    for (const one of texts) {
      if (one.row.page !== page) isNewPage = true;
      page = one.row.page;
      const kind = rowKind(one, plan, range.heading);
      // Below the total stand places and signatures, no further steps without a number.
      if (kind === 'total') hasTotal = true;
      if (kind === 'end' || (hasTotal && kind === 'data' && one.values.no === undefined)) {
        const left = remaining(texts, one).join(' ');
        if (left.length > LONGEST_SIGNATURE) footnotes.push(left);
        break;
      }
      if (kind === 'footnote') footnotes.push(joinedText(one.filled));
      if (kind === 'heading') isNewPage = true;
      if (kind !== 'data') continue;
      extras.push(...one.extras.map(({ text }) => text));
      const last = rows.at(-1);
      const place = { isNumbered, isNewPage, countsOn: countsOn(last, texts, one) };
      if (last && belongsTo(last, one, range, place)) {
        const isMerged = isCovered(grid, one, 'activity', plan);
        const isLabel = one.filled.length === one.actorCells.length;
        if (!isMerged && !isLabel)
          last.doubts.push({ code: 'joined', text: joinedText(one.filled) });
        else if (isMerged && one.values.time && last.values.time !== '')
          last.doubts.push({ code: 'several-times' });
        addTexts(last, one);
      } else rows.push(newRow(range, one, isNumbered));
      isNewPage = false;
    }
  }
  return { rows, footnotes, extras };
}

function remaining(texts: readonly RowTexts[], from: RowTexts): string[] {
  return texts
    .slice(texts.indexOf(from))
    .map(({ filled }) => joinedText(filled))
    .filter((text) => text !== '');
}

function countNumbered(texts: readonly RowTexts[], plan: ColumnPlan): number {
  return texts.filter((one) => hasNumber(one, plan)).length;
}

/** In its own column, or before the words of the activity where there is none. */
function hasNumber({ values }: RowTexts, { labels }: ColumnPlan): boolean {
  if (values.no !== undefined) return true;
  return labels.no === undefined && splitRowNumber(joinedText(values.activity)).no !== '';
}

function countStarts(texts: readonly RowTexts[]): number {
  return texts.filter(({ values }) => values.activity !== undefined).length;
}

/** Whether the numbers go on after these texts as if they were no row of their own. */
function countsOn(last: RowDraft | undefined, texts: readonly RowTexts[], from: RowTexts): boolean {
  const numbers = texts
    .slice(texts.indexOf(from) + 1)
    .map(({ values }) => Number.parseInt(joinedText(values.no), 10));
  const next = numbers.find((number) => number > 0);
  return next === undefined || next === Number.parseInt(last?.values.no ?? '', 10) + 1;
}

interface RowPlace {
  readonly isNumbered: boolean;
  /** First of a page, or below a repeated heading. */
  readonly isNewPage: boolean;
  /** See `countsOn`. */
  readonly countsOn: boolean;
}

/** Whether the texts of a grid row go on with the row above. */
function belongsTo(
  last: RowDraft,
  texts: RowTexts,
  { grid, plan }: RowRange,
  { isNumbered, isNewPage, countsOn: isCounted }: RowPlace,
): boolean {
  const { values } = texts;
  if (hasNumber(texts, plan)) return false;
  const hasOwnTime = values.time !== undefined && last.values.time !== '';
  if (values.activity === undefined) {
    return !hasOwnTime || isCovered(grid, texts, 'activity', plan);
  }
  if (hasOwnTime) return false;
  const doing = joinedText(values.activity);
  const goesOn = /^[\p{Ll}),;/]/u.test(doing) || OPEN_END.test(last.values.activity);
  if (goesOn && (isNumbered || isNewPage)) return true;
  const hasMore = values.time !== undefined || texts.actorCells.length > 0;
  const isRest = values.output === undefined || (isCounted && last.values.output !== '');
  return isNumbered && isNewPage && !hasMore && isRest;
}

function isCovered(grid: Grid, { row }: RowTexts, field: TextField, plan: ColumnPlan): boolean {
  const column = plan.roles.findIndex((role) => role.type === 'field' && role.field === field);
  const cell = grid.rows[row.index]?.covers[column];
  return cell !== undefined && cell.row < row.index;
}

function newRow(range: RowRange, texts: RowTexts, isNumbered: boolean): RowDraft {
  const { grid } = range;
  const draft = openRow(grid.block, texts.row.index);
  addTexts(draft, texts);
  const { values } = texts;
  const beyond = texts.extras.filter(({ column }) => range.plan.roles[column]?.type !== 'extra');
  if (beyond.length > 0) draft.doubts.push({ code: 'left-over', text: joinedText(beyond) });
  else if (texts.isTooWide) draft.doubts.push({ code: 'too-wide' });
  if (range.isUnsure && !texts.isSpread) draft.doubts.push({ code: 'heading-differs' });
  if (texts.isSpread) draft.doubts.push({ code: 'spread' });
  if (texts.isRealigned) draft.doubts.push({ code: 'realigned' });
  if (values.activity === undefined) draft.doubts.push({ code: 'no-activity' });
  else if (isGroupHeading(texts)) draft.doubts.push({ code: 'group-heading' });
  else if (isNumbered && !hasNumber(texts, range.plan)) draft.doubts.push({ code: 'unnumbered' });
  for (const field of ['requires', 'time', 'output', 'note'] as const) {
    const spans = Math.max(1, ...(values[field] ?? []).map(({ rowSpan }) => rowSpan));
    const own = Math.max(1, ...(values.activity ?? []).map(({ rowSpan }) => rowSpan));
    if (spans > own) draft.doubts.push({ code: 'shared-cell', field, rows: spans });
  }
  return draft;
}

/** One cell over the whole width, or a lettered caption alone in its row. */
function isGroupHeading({ filled, row, values }: RowTexts): boolean {
  const [cell] = filled;
  if (cell === undefined || filled.length > 2) return false;
  if (filled.length === 1 && cell.columnSpan > row.covers.length / 2) return true;
  const isLettered = /^(?:[A-Z]|[IVX]+)[.)]?(?:\s|$)/u.test(cell.text);
  return (
    isLettered && filled.every((one) => values.no?.includes(one) || values.activity?.includes(one))
  );
}

function addTexts(draft: RowDraft, { values, actorCells, row }: RowTexts): void {
  for (const field of FIELDS) {
    const cells = values[field];
    const [first] = cells ?? [];
    if (first === undefined) continue;
    // A word that the end of a page broke has no blank within.
    const gap = first.paragraphs[0]?.isRest === true ? '' : ' ';
    draft.values[field] = `${draft.values[field]}${gap}${joinedText(cells)}`.trim();
    draft.places[field] ??= { row: row.index, column: first.column };
  }
  draft.actorCells.push(...actorCells);
}
