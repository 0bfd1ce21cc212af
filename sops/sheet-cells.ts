import type { Sheet } from '@tuntas/sop';
import { FIELD_NAMES, type SeedText } from './seed-text.ts';

/** Lays a sheet out again in the cells of the official text, so that the two can be compared. */
export function sheetCells(sheet: Sheet): Omit<SeedText, 'words'> {
  const values = {
    ...sheet,
    madeOn: sheet.madeOn.written,
    revisedOn: sheet.revisedOn.written,
    effectiveOn: sheet.effectiveOn.written,
    approvedBy: sheet.approvedBy.written,
  };
  const entries = FIELD_NAMES.map((name) => {
    const value = values[name];
    return [
      name,
      { label: sheet.labels[name], value: typeof value === 'string' ? value : value.join(' ') },
    ] as const;
  });
  return {
    fields: Object.fromEntries(entries) as SeedText['fields'],
    loose: [sheet.office, sheet.unit].filter((text) => text !== ''),
    caption: sheet.title,
    table: tableCells(sheet),
  };
}

function tableCells(sheet: Sheet): string[][] {
  const { columns } = sheet;
  const lead = columns.no === undefined ? [] : [columns.no];
  const actors = sheet.performers.flatMap(({ name, span = 1 }) => [name, ...blanks(span - 1)]);
  const heading = [
    [...lead, columns.activity, columns.performers, ...blanks(actors.length - 1)],
    [columns.standard, '', '', columns.note],
  ].flat();
  const names = [
    [...blanks(lead.length + 1), ...actors],
    [columns.requires, columns.time, columns.output, ''],
  ].flat();
  const rows = sheet.rows.map((row) => {
    const marks = actors.map(
      (_, index) => row.marks?.find(({ column }) => column === index + 1)?.text ?? '',
    );
    const first =
      columns.no === undefined ? [`${row.no} ${row.activity}`.trim()] : [row.no, row.activity];
    return [...first, ...marks, row.requires, row.time, row.output, row.note];
  });
  return [heading, names, ...(columns.numbers === undefined ? [] : [columns.numbers]), ...rows];
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
