import {
  cell,
  type DrawnGrid,
  type GridCell,
  type GridConnector,
  type GridRow,
  type GridSymbol,
} from './drawn-sheet.ts';
import type { Labels } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Random } from './random.ts';
import type { SheetTruth, TruthRow } from './truth.ts';

/** Grid columns of the table, by what they hold. */
interface Columns {
  readonly no?: number;
  readonly activity: number;
  /** First grid column and width of each performer. */
  readonly performers: readonly { readonly at: number; readonly span: number }[];
  readonly requires: number;
  readonly note?: number;
  readonly count: number;
}

/** The table of activities with its headings, symbols and connectors. */
export function drawMatrix(
  random: Random,
  truth: SheetTruth,
  layout: Layout,
  labels: Labels,
): DrawnGrid {
  const columns = placeColumns(random, truth, layout);
  const headings = headingRows(random, truth, layout, labels, columns);
  const rows: GridRow[] = [...headings];
  const symbols: GridSymbol[] = [];
  const stageAt = layout.stages ? [0, Math.floor(truth.rows.length / 2)] : [];
  const mark = random.pick(['√', 'v', 'V', 'X', '●', 'O']);
  truth.rows.forEach((row, i) => {
    if (layout.repeatHeadingsAfter === i) rows.push(...headings);
    const stage = stageAt.indexOf(i);
    if (stage >= 0) {
      const text = stage === 0 ? 'A. TAHAP PERSIAPAN' : 'B. TAHAP PELAKSANAAN';
      rows.push({ cells: [cell(0, text, { columns: columns.count })] });
    }
    if (layout.told === 'symbols') symbols.push(...symbolsOf(row, i, rows.length, columns));
    const body = bodyRow(row, layout, columns, mark);
    const halves = layout.habits.splitRow === i ? splitBody(body, columns) : [body];
    rows.push(...halves);
  });
  if (layout.habits.blankRow) rows.push(blankRow(columns));
  if (layout.totals) rows.push(totalRow(random, columns));
  const widths = Array.from({ length: columns.count }, (_, column) => widthOf(column, columns));
  return { type: 'grid', widths, rows, symbols, connectors: connectorsOf(truth, symbols) };
}

function placeColumns(random: Random, truth: SheetTruth, layout: Layout): Columns {
  const hasNo = layout.numbers === 'column';
  const activity = hasNo ? 1 : 0;
  let at = activity + 1;
  const wide = layout.wideHeading ? random.int(0, truth.performers.length - 1) : -1;
  const performers = truth.performers.map((_, i) => {
    const place = { at, span: i === wide ? 2 : 1 };
    at += place.span;
    return place;
  });
  return {
    ...(hasNo ? { no: 0 } : {}),
    activity,
    performers,
    requires: at,
    ...(layout.noteColumn ? { note: at + 3 } : {}),
    count: at + (layout.noteColumn ? 4 : 3),
  };
}

function widthOf(column: number, columns: Columns): number {
  if (column === columns.no) return 3;
  if (column === columns.activity) return 16;
  if (column < columns.requires) return 7;
  return column === columns.requires + 1 ? 6 : 9;
}

function headingRows(
  random: Random,
  truth: SheetTruth,
  layout: Layout,
  labels: Labels,
  columns: Columns,
): GridRow[] {
  const depth = layout.grouped ? 3 : 2;
  const first = columns.activity + 1;
  const tall = (column: number, text: string) => cell(column, text, { rows: depth });
  const top: GridCell[] = [
    ...(columns.no === undefined ? [] : [tall(columns.no, labels.no)]),
    tall(columns.activity, labels.activity),
    cell(first, labels.performers, { columns: columns.requires - first }),
    cell(columns.requires, labels.standard, { columns: 3 }),
    ...(columns.note === undefined ? [] : [tall(columns.note, labels.note)]),
  ];
  const standard = [labels.requires, labels.time, labels.output].map((label, i) =>
    cell(columns.requires + i, label, { rows: depth - 1 }),
  );
  const names = truth.performers.map((name, i) => {
    const { at = 0, span = 1 } = columns.performers[i] ?? {};
    const broken = random.chance(0.3) ? name.replace(' ', '\n') : name;
    return cell(at, broken, { columns: span });
  });
  const rows: GridRow[] = layout.grouped
    ? [{ cells: top }, { cells: [...groupCells(truth, columns), ...standard] }, { cells: names }]
    : [{ cells: top }, { cells: [...names, ...standard] }];
  if (layout.columnNumbers) {
    const numbers = Array.from({ length: columns.count }, (_, i) => cell(i, String(i + 1)));
    rows.push({ cells: numbers });
  }
  return rows.map((row) => ({ ...row, isHeading: true }));
}

/** A second heading above the performers: those outside, and those of the office. */
function groupCells(truth: SheetTruth, columns: Columns): GridCell[] {
  const second = columns.performers[1]?.at ?? columns.requires;
  const first = columns.performers[0]?.at ?? 0;
  if (truth.performers.length < 2) return [cell(first, 'Internal')];
  return [
    cell(first, 'Eksternal', { columns: second - first }),
    cell(second, 'Internal', { columns: columns.requires - second }),
  ];
}

function bodyRow(row: TruthRow, layout: Layout, columns: Columns, mark: string): GridRow {
  const activity =
    layout.numbers === 'in-activity' ? `${row.no} ${row.activity}`.trim() : row.activity;
  const actors = columns.performers.flatMap(({ at, span }, i) =>
    Array.from({ length: span }, (_, k) =>
      cell(at + k, k === 0 ? actorText(row, i + 1, layout, mark) : ''),
    ),
  );
  return {
    cells: [
      ...(columns.no === undefined ? [] : [numberCell(columns.no, row.no, layout)]),
      cell(columns.activity, activity),
      ...actors,
      cell(columns.requires, row.requires),
      cell(columns.requires + 1, row.time),
      cell(columns.requires + 2, row.output),
      ...(columns.note === undefined ? [] : [cell(columns.note, row.note)]),
    ],
  };
}

function actorText(row: TruthRow, performer: number, layout: Layout, mark: string): string {
  const words = row.words?.find(({ by }) => by === performer)?.text;
  return words ?? (layout.told === 'marks' && row.by.includes(performer) ? mark : '');
}

/** The second half of the activity in a row without a number, as after a page end. */
function splitBody(row: GridRow, columns: Columns): GridRow[] {
  const activity = row.cells.find(({ column }) => column === columns.activity);
  const words = activity?.paragraphs[0]?.text.split(' ') ?? [];
  if (words.length < 4) return [row];
  const half = Math.ceil(words.length / 2);
  const first = cell(columns.activity, words.slice(0, half).join(' '));
  const rest = cell(columns.activity, words.slice(half).join(' '));
  const others = blankRow(columns).cells.filter(({ column }) => column !== columns.activity);
  return [
    { cells: row.cells.map((one) => (one === activity ? first : one)) },
    { cells: [...others, rest].sort((a, b) => a.column - b.column) },
  ];
}

function blankRow(columns: Columns): GridRow {
  return { cells: Array.from({ length: columns.count }, (_, column) => cell(column, '')) };
}

function numberCell(column: number, no: string, layout: Layout): GridCell {
  if (!layout.autoNumbers) return cell(column, no);
  return { column, columnSpan: 1, rowSpan: 1, paragraphs: [{ text: '', label: no }] };
}

function totalRow(random: Random, columns: Columns): GridRow {
  const time = columns.requires + 1;
  const rest = Array.from({ length: columns.count - time - 1 }, (_, i) => cell(time + 1 + i, ''));
  const words = random.pick(['Jumlah', 'Total waktu', 'JUMLAH WAKTU']);
  const total = cell(time, `${random.int(60, 300)} menit`);
  return { cells: [cell(0, words, { columns: time }), total, ...rest] };
}

function symbolsOf(row: TruthRow, index: number, at: number, columns: Columns): GridSymbol[] {
  return row.by.map((performer, i) => ({
    id: (index + 1) * 10 + i,
    row: at,
    column: columns.performers[performer - 1]?.at ?? 0,
    kind: row.kind ?? 'box',
    text: '',
  }));
}

function connectorsOf(truth: SheetTruth, symbols: readonly GridSymbol[]): GridConnector[] {
  const has = (id: number) => symbols.some((symbol) => symbol.id === id);
  return truth.edges
    .map(({ from, to, text }) => ({ from: from * 10, to: to * 10, text }))
    .filter(({ from, to }) => has(from) && has(to));
}
