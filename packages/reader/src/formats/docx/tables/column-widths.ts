import type { ContentCell, ContentTable } from '../content.ts';

interface PlacedCell {
  readonly source: ContentCell;
  readonly column: number;
  readonly columnSpan: number;
}

/** Where nothing tells a width: 2 cm. */
const anyWidth = 1134;

/**
 * Widths of the grid columns in twips. `w:tblGrid` holds what Word last laid out; in a table of
 * fixed layout the widths of the cells themselves rule, and they fill in for a missing grid.
 */
export function columnWidths(
  table: ContentTable,
  rows: readonly { readonly cells: readonly PlacedCell[] }[],
  columns: number,
): readonly number[] {
  const noted = table.gridColumns;
  const isWhole = noted.length >= columns && noted.every((width) => width > 0);
  if (isWhole && !table.hasFixedLayout) return noted;
  const ofCells = widthsOfCells(rows);
  return Array.from({ length: columns }, (_, column) => {
    const cell = ofCells.get(column);
    const grid = noted[column];
    if (table.hasFixedLayout) return cell ?? positive(grid) ?? anyWidth;
    return positive(grid) ?? cell ?? anyWidth;
  });
}

/** Cells of one column tell its width; wider ones tell the rest when all but one are known. */
function widthsOfCells(
  rows: readonly { readonly cells: readonly PlacedCell[] }[],
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const cells = rows.flatMap((row) => row.cells).filter(({ source }) => source.width !== undefined);
  for (const { source, column, columnSpan } of cells) {
    if (columnSpan === 1 && !widths.has(column)) widths.set(column, source.width ?? 0);
  }
  for (const { source, column, columnSpan } of cells) {
    if (columnSpan === 1) continue;
    const unknown: number[] = [];
    let known = 0;
    for (let i = column; i < column + columnSpan; i += 1) {
      const width = widths.get(i);
      if (width === undefined) unknown.push(i);
      else known += width;
    }
    const share = ((source.width ?? 0) - known) / unknown.length;
    if (share > 0) for (const i of unknown) widths.set(i, share);
  }
  return widths;
}

function positive(width: number | undefined): number | undefined {
  return width !== undefined && width > 0 ? width : undefined;
}
