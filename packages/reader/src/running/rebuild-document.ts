import type { ColumnField } from '../lexicon/index.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourcePlace,
  TableBlock,
  TableCell,
  TableRow,
} from '../source/source-document.ts';
import type { HeaderPair } from './header-lines.ts';
import { joinLines } from './run-line.ts';
import type { FoundLines } from './sheet-lines.ts';

/** A document with the tables that its running text has lost, and where each cell came from. */
export interface RebuiltDocument {
  readonly document: SourceDocument;
  /** Source place of a cell, by "block:row:column" in the rebuilt document. */
  readonly origins: ReadonlyMap<string, SourcePlace>;
  /** Headings that the text does not hold and the rebuilt table needs. */
  readonly madeUp: ReadonlySet<ColumnField>;
}

interface CellText {
  readonly text: string;
  readonly span?: number;
  readonly rows?: number;
  readonly place?: SourcePlace | undefined;
}

const HEADINGS: Readonly<Record<ColumnField, string>> = {
  no: 'No',
  activity: 'Kegiatan',
  performers: 'Pelaksana',
  standard: 'Mutu Baku',
  requires: 'Kelengkapan',
  time: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
};

/** Lays what was found out as the tables of a SOP sheet. */
export function rebuildDocument(
  found: FoundLines,
  format: SourceDocument['format'],
): RebuiltDocument {
  const origins = new Map<string, SourcePlace>();
  const blocks: SourceBlock[] = [];
  const addTable = (rows: readonly (readonly CellText[])[]) => {
    const block = blocks.length;
    blocks.push(
      toTable(rows, (row, column, place) => origins.set(`${block}:${row}:${column}`, place)),
    );
  };
  const isHeader = ({ label }: HeaderPair) => label.kind === 'header';
  const identity = found.pairs.filter(isHeader);
  const office = found.office.map(({ text }) => text).join('\n');
  if (identity.length > 0) {
    addTable(
      identity.map((pair, index) => [
        ...(index === 0
          ? [{ text: office, rows: identity.length, place: found.office[0]?.place }]
          : [{ text: '', rows: 0 }]),
        ...toCells(pair),
      ]),
    );
  } else if (office !== '')
    blocks.push({ type: 'text', lines: found.office.map(({ text }) => text) });
  for (const pair of found.pairs.filter((one) => !isHeader(one))) addTable([toCells(pair)]);
  if (found.title.length > 0)
    blocks.push({ type: 'text', lines: found.title.map(({ text }) => text) });
  const matrix = layMatrix(found);
  addTable(matrix.rows);
  return { document: { format, blocks }, origins, madeUp: matrix.madeUp };
}

function toCells({ label, lines, place }: HeaderPair): readonly CellText[] {
  return [
    { text: label.label, place },
    { text: joinSigner(label.field, joinLines(lines)), place: lines[0]?.place ?? place },
  ];
}

/** "Contoh Pejabat," / "S.H.": the titles of a signer that wrapped stay with the name. */
function joinSigner(field: string, text: string): string {
  return field === 'approvedBy' ? text.replaceAll(',\n', ', ') : text;
}

/** Two heading rows, the column numbers, and the rows. */
function layMatrix({ heading, actors, rows }: FoundLines) {
  const madeUp = new Set<ColumnField>();
  const labelOf = (field: ColumnField): string => {
    const label = heading?.labels.find((one) => one.field === field);
    if (!label) madeUp.add(field);
    return label ? (label.unit ? `${label.label} (${label.unit})` : label.label) : HEADINGS[field];
  };
  const hasNumbers = rows.some(({ no }) => no !== '');
  const hasNo = heading?.labels.some(({ field }) => field === 'no') ?? false;
  const withNo = hasNo || (hasNumbers && heading === undefined);
  const count = Math.max(1, actors.length);
  const first: CellText[] = [
    ...(withNo ? [{ text: labelOf('no'), rows: 2 }] : []),
    { text: labelOf('activity'), rows: 2 },
    { text: labelOf('performers'), span: count },
    { text: labelOf('standard'), span: 3 },
    { text: labelOf('note'), rows: 2 },
  ];
  const second: CellText[] = [
    ...(withNo ? [{ text: '', rows: 0 }] : []),
    { text: '', rows: 0 },
    ...Array.from({ length: count }, (_, at) => ({
      text: actors[at]?.text ?? '',
      place: actors[at]?.place,
    })),
    { text: labelOf('requires') },
    { text: labelOf('time') },
    { text: labelOf('output') },
    { text: '', rows: 0 },
  ];
  const body = rows.map((row): readonly CellText[] => {
    const { no, cells, place } = row;
    const activity = withNo || no === '' ? cells.activity : `${no} ${cells.activity}`;
    return [
      ...(withNo ? [{ text: no, place }] : []),
      { text: activity, place },
      ...Array.from({ length: count }, (_, at) => ({ text: at === 0 ? cells.mark : '', place })),
      ...[cells.requires, cells.time, cells.output, cells.note].map((text) => ({ text, place })),
    ];
  });
  return { rows: [first, second, ...body], madeUp };
}

function toTable(
  rows: readonly (readonly CellText[])[],
  keep: (row: number, column: number, place: SourcePlace) => void,
): TableBlock {
  let columns = 0;
  const tableRows = rows.map((cells, row): TableRow => {
    let column = 0;
    const own: TableCell[] = [];
    for (const { text, span = 1, rows: rowSpan = 1, place } of cells) {
      // A place covered from above has no cell of its own.
      if (rowSpan > 0) {
        const paragraphs = text === '' ? [] : [{ text }];
        own.push({ column, columnSpan: span, rowSpan, paragraphs });
        if (place) keep(row, column, place);
      }
      column += span;
    }
    columns = Math.max(columns, column);
    return { cells: own };
  });
  return { type: 'table', columns, rows: tableRows, shapes: [], edges: [] };
}
