import type { Sheet, SopDefinition } from '@tuntas/sop';
import { breakApproval } from '../sheet/break-lines.ts';
import { listHeadCells, listTextColumns } from '../sheet/table-cells.ts';
import { listSigns } from './list-signs.ts';
import { plainText } from './plain-text.ts';

/**
 * The sheet as text with tabs, in the layout in which such sheets are handed on: identity, lists in
 * pairs, caption, table. Every word stands in it; of the drawing the symbols are characters in the
 * cells of their columns ("⬭ ▭ ◇ ⬠"), and the connectors are lost.
 */
export function printText(definition: SopDefinition): string {
  const { sheet } = definition;
  const sections = [
    identityRows(sheet),
    listRows(sheet),
    ...(sheet.title === '' ? [] : [[[plainText(sheet.title)]]]),
    [...headRows(sheet), ...bodyRows(definition)],
  ];
  return `${sections.map((rows) => rows.map((cells) => cells.join('\t')).join('\n')).join('\n\n')}\n`;
}

function identityRows({ office, unit, labels, ...sheet }: Sheet): string[][] {
  const rows = [
    [office, labels.number, sheet.number],
    ['', labels.madeOn, sheet.madeOn.written],
    ['', labels.revisedOn, sheet.revisedOn.written],
    ['', labels.effectiveOn, sheet.effectiveOn.written],
    ['', labels.approvedBy],
    [unit, labels.name, sheet.name],
  ];
  const cells = rows.map((row) => row.map(plainText));
  // Two blanks stand where the lines of the cell end: before name, rank and NIP.
  cells[4]?.push(breakApproval(sheet.approvedBy).map(plainText).join('  '));
  return cells;
}

function listRows(sheet: Sheet): string[][] {
  const pairs = [
    ['legalBases', 'qualifications'],
    ['related', 'equipment'],
    ['warnings', 'records'],
  ] as const;
  return pairs.flatMap((pair) => [
    pair.map((key) => plainText(sheet.labels[key])),
    pair.map((key) => listCell(sheet[key])),
  ]);
}

/** Several entries in one cell are told apart as such texts do it: by the tags of a list. */
function listCell(items: readonly string[]): string {
  if (items.length < 2) return items.map(plainText).join('');
  const entries = items.map((item) => `<li>${plainText(item)}</li>`).join(' ');
  return `<ol style="list-style-type: none"> ${entries} </ol>`;
}

/** A heading over several columns stands over the first of them. */
function headRows(sheet: Sheet): string[][] {
  const { before, after } = listTextColumns(sheet);
  const actors = sheet.performers.reduce((sum, { span = 1 }) => sum + span, 0);
  const columns = before.length + actors + after.length;
  const cells = listHeadCells(sheet);
  const height = sheet.columns.numbers === undefined ? 2 : 3;
  const rows = Array.from({ length: height }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, text } of cells) {
    const cellsOfRow = rows[row];
    if (cellsOfRow) cellsOfRow[column] = plainText(text);
  }
  return rows;
}

function bodyRows(definition: SopDefinition): string[][] {
  const { sheet } = definition;
  const { before, after } = listTextColumns(sheet);
  const signs = listSigns(definition);
  return sheet.rows.map((row, index) => {
    const own = signs[index] ?? [];
    const actors = own.map((sign, cell) => {
      const mark = row.marks?.find(({ column }) => column === cell + 1)?.text ?? '';
      return `${sign} ${plainText(mark)}`.trim();
    });
    const first =
      sheet.columns.no === undefined
        ? [`${row.no} ${row.activity}`.trim()]
        : before.map((column) => row[column]);
    return [...first.map(plainText), ...actors, ...after.map((column) => plainText(row[column]))];
  });
}
