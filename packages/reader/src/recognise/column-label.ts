import { matchLabel, type ColumnField, type LabelMatch } from '../lexicon/index.ts';
import type { GridCell, GridRow } from './grid.ts';

export type ColumnLabel = LabelMatch<'column'>;

const MOST_LETTERS = 60;

/** Recognises headings of the table; texts that come back are looked up once. */
export type ColumnLabels = (text: string) => ColumnLabel | undefined;

export function columnLabels(): ColumnLabels {
  const known = new Map<string, ColumnLabel | undefined>();
  return (text) => {
    if (text.length < 2 || text.length > MOST_LETTERS) return undefined;
    if (known.has(text)) return known.get(text);
    const match = matchLabel(text, ['column']);
    const label = match?.value === '' ? match : undefined;
    known.set(text, label);
    return label;
  };
}

export interface LabelledCell {
  readonly cell: GridCell;
  readonly label: ColumnLabel;
}

export function labelledCells(row: GridRow, labels: ColumnLabels): LabelledCell[] {
  return row.cells.flatMap((cell) => {
    const label = labels(cell.text);
    return label === undefined ? [] : [{ cell, label }];
  });
}

export function fieldsOf(cells: readonly LabelledCell[]): Set<ColumnField> {
  return new Set(cells.map(({ label }) => label.field));
}
