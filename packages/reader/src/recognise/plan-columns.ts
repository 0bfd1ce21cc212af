import type { ColumnField } from '../lexicon/index.ts';
import { nameActors } from './actor-names.ts';
import type { ColumnLabel, ColumnLabels } from './column-label.ts';
import type { ColumnPlan, ColumnRole, PlanDoubt, TextField } from './column-plan.ts';
import type { HeadingRows } from './find-headings.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';

/** One column of a heading: its cells from top to bottom, groups by blanks opened. */
export interface HeadingColumn {
  readonly column: number;
  readonly stack: readonly StackedCell[];
}

export interface StackedCell {
  readonly cell: GridCell;
  readonly label?: ColumnLabel;
  /** The cell begins in another column and reaches here. */
  readonly isGroup: boolean;
}

/** Reads what each column of a matrix is for. `rows` are its data rows, for what the heading hides. */
export function planColumns(
  grid: Grid,
  heading: HeadingRows,
  labels: ColumnLabels,
  rows: readonly GridRow[],
): ColumnPlan {
  const columns = withoutFalseGroups(headingColumns(grid, heading, labels));
  const doubts: PlanDoubt[] = [];
  const fields = columns.map((column) => fieldOf(column));
  const names = strayNames(columns, fields);
  placeByOrder(columns, fields, names, doubts);
  placeLast(columns, fields, doubts);
  placeNumbers(columns, fields, rows);
  const zone = [...new Set([...actorZone(columns, fields), ...names])].toSorted((a, b) => a - b);
  if (names.size > 0) doubts.push({ code: 'unmatched-width' });
  const { actors, hasNamesInCells } = nameActors(columns, zone, rows, doubts);
  const roles = columns.map(({ stack }, c): ColumnRole => {
    const field = fields[c];
    if (field !== undefined) return { type: 'field', field };
    const actor = actors.findIndex(({ from, to }) => c >= from && c < to);
    if (actor >= 0) return { type: 'actor', actor };
    const label = stack.at(-1)?.cell.text ?? '';
    return label === '' ? { type: 'none' } : { type: 'extra', label };
  });
  noteDoubts(columns, fields, roles, doubts);
  return {
    roles,
    actors,
    labels: columnHeadings(grid, heading, columns, fields),
    hasNamesInCells,
    numbered: numberedColumns(grid, heading),
    doubts,
    fields: new Set(
      columns.flatMap(({ stack }) => stack.flatMap(({ label }) => label?.field ?? [])),
    ),
  };
}

/**
 * "Petugas", "Penanggung Jawab" head the group of posts only where nothing surer does and no other
 * post stands beside them: in "Petugas | Kasi | Kadis" the first is a post like the others.
 */
function withoutFalseGroups(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const groups = columns.flatMap(({ stack }) =>
    stack.filter(({ label }) => label?.field === 'performers'),
  );
  const isSure = groups.some(({ label }) => (label?.confidence ?? 0) > WEAK);
  const isWide = new Set(groups.map(({ cell }) => cell)).size < groups.length;
  if (groups.length === 0 || (!isSure && (isWide || !hasPostsBeside(columns)))) return columns;
  return columns.map(({ column, stack }) => ({
    column,
    stack: stack.map(({ label, ...one }) =>
      label === undefined || (label.field === 'performers' && label.confidence <= WEAK)
        ? one
        : { ...one, label },
    ),
  }));
}

const WEAK = 0.6;

/** Headings without a meaning of their own between the activity and Mutu Baku. */
function hasPostsBeside(columns: readonly HeadingColumn[]): boolean {
  const has = (fields: readonly string[]) => (one: HeadingColumn) =>
    one.stack.some(({ label }) => label !== undefined && fields.includes(label.field));
  const doing = columns.findLastIndex(has(['activity']));
  const standard = columns.findIndex((one, c) => c > doing && has(['standard', ...ORDER])(one));
  return columns
    .slice(doing + 1, standard < 0 ? columns.length : standard)
    .some(({ stack }) => stack.length > 0 && stack.every(({ label }) => label === undefined));
}

/** Where the cells of the row of column numbers begin: it numbers every cell of a row. */
function numberedColumns(grid: Grid, heading: HeadingRows): number[] {
  const row = heading.numbers === undefined ? undefined : grid.rows[heading.numbers];
  return (row?.cells ?? []).filter(({ text }) => text !== '').map(({ column }) => column);
}

function headingColumns(grid: Grid, heading: HeadingRows, labels: ColumnLabels): HeadingColumn[] {
  const rows = grid.rows.slice(heading.first, heading.numbers ?? heading.end);
  const opened = rows.map((row) => openGroups(row, grid.columns, labels));
  return Array.from({ length: grid.columns }, (_, column) => {
    const stack: StackedCell[] = [];
    for (const row of opened) {
      const found = row[column];
      if (found && found.text !== '' && !stack.some(({ cell }) => cell === found)) {
        const label = labels(found.text);
        stack.push({ cell: found, isGroup: found.column !== column, ...(label ? { label } : {}) });
      }
    }
    return { column, stack };
  });
}

/** Blank cells after "Pelaksana" or "Mutu Baku" belong to it when nothing merges them. */
function openGroups(row: GridRow, width: number, labels: ColumnLabels): (GridCell | undefined)[] {
  const cells = Array.from({ length: width }, (_, column) => row.covers[column]);
  let group: GridCell | undefined;
  for (const [column, cell] of cells.entries()) {
    if (cell && cell.text !== '') {
      const field = labels(cell.text)?.field;
      const opens = field === 'performers' || field === 'standard';
      group = opens && cell.columnSpan === 1 ? cell : undefined;
    } else if (group !== undefined) cells[column] = group;
  }
  return cells;
}

/** The lowest label that is no group decides. */
function fieldOf({ stack }: HeadingColumn): TextField | undefined {
  for (const { label } of stack.toReversed()) {
    if (label === undefined || label.field === 'performers' || label.field === 'standard') continue;
    // Under "Pelaksana" stand names of posts, whatever else the word may mean.
    if (isUnder(stack, 'performers') && label.confidence < 1) continue;
    return label.field;
  }
  return undefined;
}

function isUnder(stack: readonly StackedCell[], field: ColumnField): boolean {
  return stack.some(({ label }) => label?.field === field);
}

const ORDER: readonly TextField[] = ['requires', 'time', 'output'];

/** Columns under "Mutu Baku" without a heading of their own take what is missing, in order. */
function placeByOrder(
  columns: readonly HeadingColumn[],
  fields: (TextField | undefined)[],
  names: ReadonlySet<number>,
  doubts: PlanDoubt[],
): void {
  const open = columns.filter(
    ({ stack, column }) => isUnder(stack, 'standard') && !fields[column] && !names.has(column),
  );
  const missing = ORDER.filter((field) => !fields.includes(field));
  if (open.length === 0 || open.length > missing.length) return;
  for (const [i, { column }] of open.entries()) {
    const field = missing[i];
    if (field === undefined) break;
    fields[column] = field;
    doubts.push({ code: 'placed-by-order', field });
  }
}

/**
 * Names of posts that stand under "Mutu Baku" because a blank cell of the heading is lost: filled
 * columns between the posts and the first column of Mutu Baku.
 */
function strayNames(
  columns: readonly HeadingColumn[],
  fields: readonly (TextField | undefined)[],
): Set<number> {
  const first = fields.findIndex((field) => field !== undefined && ORDER.includes(field));
  const stray = new Set<number>();
  if (ORDER.some((field) => !fields.includes(field))) return stray;
  for (let c = first - 1; c > 0; c -= 1) {
    const stack = columns[c]?.stack ?? [];
    const own = stack.at(-1);
    if (fields[c] !== undefined || !isUnder(stack, 'standard') || own?.label || !own) break;
    stray.add(c);
  }
  return stray;
}

/** A heading of the top row over a column that says otherwise belongs to the free last column. */
function placeLast(
  columns: readonly HeadingColumn[],
  fields: (TextField | undefined)[],
  doubts: PlanDoubt[],
): void {
  const last = columns.length - 1;
  const isFree = fields[last] === undefined && columns[last]?.stack.length === 0;
  const isNamed = columns.some(({ stack }) => isUnder(stack, 'note'));
  if (!isFree || !isNamed || fields.includes('note')) return;
  fields[last] = 'note';
  doubts.push({ code: 'placed-by-order', field: 'note' });
}

/**
 * A column of numbers before the activity, whatever stands above it ("N0", "#", nothing), or the
 * first half of a wide "Kegiatan".
 */
function placeNumbers(
  columns: readonly HeadingColumn[],
  fields: (TextField | undefined)[],
  rows: readonly GridRow[],
): void {
  if (fields.includes('no')) return;
  const doing = fields.indexOf('activity');
  const isWide = fields[doing + 1] === 'activity';
  const c = isWide ? doing : doing - 1;
  const heading = columns[c]?.stack ?? [];
  if (c < 0 || (!isWide && heading.length > 1)) return;
  const isNamed = !isWide && heading.length > 0;
  const texts = rows.map(({ cells }) => cells.find(({ column }) => column === c)?.text ?? '');
  const numbers = texts.filter((text) => /^\(?(?:\d{1,3}|[a-z])[.)]?$/iu.test(text)).length;
  const filled = texts.filter((text) => text !== '').length;
  // Under words of its own a column of single letters or years is something else.
  const isCounted = texts.some((text) => /^\(?1[.)]?$/u.test(text)) && numbers > 1;
  if (numbers > 0 && numbers >= filled * 0.8 && (!isNamed || isCounted)) fields[c] = 'no';
}

/** Columns for the posts: those under "Pelaksana", else the unnamed ones after the activity. */
function actorZone(
  columns: readonly HeadingColumn[],
  fields: readonly (TextField | undefined)[],
): number[] {
  const open = columns.filter(({ column }) => fields[column] === undefined);
  const under = open.filter(({ stack }) => isUnder(stack, 'performers'));
  if (under.length > 0) {
    const rowOfGroup = under[0]?.stack.find(({ label }) => label?.field === 'performers')?.cell.row;
    const near = new Set(under.map(({ column }) => column));
    // A group heading that stands in the middle of its columns leaves some beside it.
    const beside = open.filter(
      ({ stack, column }) =>
        !near.has(column) &&
        stack.length > 0 &&
        stack.every(({ cell }) => cell.row > (rowOfGroup ?? 0)),
    );
    const zone = [...near, ...beside.map(({ column }) => column)].toSorted((a, b) => a - b);
    return zone;
  }
  const doing = fields.indexOf('activity');
  const standard = fields.findIndex(
    (field, c) => c > doing && field !== undefined && field !== 'activity',
  );
  return open
    .map(({ column }) => column)
    .filter((column) => column > doing && (standard < 0 || column < standard));
}

function noteDoubts(
  columns: readonly HeadingColumn[],
  fields: readonly (TextField | undefined)[],
  roles: readonly ColumnRole[],
  doubts: PlanDoubt[],
): void {
  for (const [c, role] of roles.entries()) {
    const twin = roles[c - 1];
    const isSame = twin?.type === 'extra' && role.type === 'extra' && twin.label === role.label;
    if (role.type === 'extra' && !isSame) doubts.push({ code: 'extra-column', label: role.label });
  }
  for (const field of ['activity', ...ORDER, 'note'] as const) {
    const own = columns.filter(({ column }) => fields[column] === field);
    const cells = new Set(own.map(({ stack }) => stack.at(-1)?.cell));
    if (cells.size > 1) doubts.push({ code: 'doubled-column', field });
    if (own.length === 0 && field !== 'note') doubts.push({ code: 'missing-column', field });
  }
  for (const { stack, column } of columns) {
    const { label, cell } = stack.at(-1) ?? {};
    if (!label || !cell || cell.column !== column || label.confidence >= 0.6) continue;
    doubts.push({ code: 'unsure-label', field: label.field, label: cell.text });
  }
}

function columnHeadings(
  grid: Grid,
  heading: HeadingRows,
  columns: readonly HeadingColumn[],
  fields: readonly (TextField | undefined)[],
): ColumnPlan['labels'] {
  const own = (field: TextField): string => {
    const column = columns[fields.indexOf(field)];
    const named = column?.stack.findLast(({ label }) => label?.field === field);
    const numbered = field === 'no' && column?.stack.length === 1 ? column.stack[0] : undefined;
    const own = named ?? (numbered?.label === undefined ? numbered : undefined);
    return own?.cell.text ?? '';
  };
  const group = (field: ColumnField): string =>
    columns.flatMap(({ stack }) => stack).find(({ label }) => label?.field === field)?.cell.text ??
    '';
  const numbers = heading.numbers === undefined ? undefined : grid.rows[heading.numbers];
  return {
    ...(fields.includes('no') ? { no: own('no') } : {}),
    activity: own('activity'),
    performers: group('performers'),
    standard: group('standard'),
    requires: own('requires'),
    time: own('time'),
    output: own('output'),
    note: own('note'),
    ...(numbers
      ? { numbers: numbers.cells.map(({ text }) => text).filter((text) => text !== '') }
      : {}),
  };
}
