import type { RowPerformer, RowSymbol } from '../reading/sheet-reading.ts';
import { followOffPage, type Drawing } from '../source/follow-off-page.ts';
import type { DrawnKind, DrawnShape } from '../source/source-document.ts';
import { actorsOver, type ColumnPlan } from './column-plan.ts';
import type { Grid } from './grid.ts';
import type { RowDraft } from './row-draft.ts';

export interface DrawnRows {
  /** For each row of the sheet: its symbols. */
  readonly symbols: readonly (readonly RowSymbol[])[];
  /** Drawn symbols that stand in no row or no actor column. */
  readonly unplaced: number;
}

interface PlacedShape {
  readonly shape: DrawnShape;
  readonly row: number;
  readonly actor: number;
  /** Further actors that it lies over, or whose cell is merged with its own. */
  readonly beside: readonly number[];
}

/** As for a sign in a merged cell: low enough to ask. */
const SHARED = 0.65;

const NAMES: Record<DrawnKind, string> = {
  capsule: 'kapsul',
  box: 'kotak',
  diamond: 'belah ketupat',
  pentagon: 'segi lima',
  other: 'simbol',
};

/** Puts the drawn symbols of the tables into the rows and posts, and follows their connectors. */
export function drawnSymbols(
  tables: readonly { readonly grid: Grid; readonly plan: ColumnPlan }[],
  rows: readonly RowDraft[],
): DrawnRows {
  const symbols: RowSymbol[][] = rows.map(() => []);
  let unplaced = 0;
  const parts = tables.filter(({ grid }) => grid.table.shapes.length > 0).map(scopeIds);
  const placed = new Map<string, PlacedShape>();
  const drawing = followOffPage({
    shapes: parts.flatMap(({ shapes }) => shapes),
    edges: parts.flatMap(({ edges }) => edges),
  });
  const kept = new Set(drawing.shapes);
  for (const { grid, plan, shapes } of parts) {
    const rowAt = rowFinder(rows, grid);
    for (const shape of shapes.filter((one) => kept.has(one))) {
      const row = shape.row === undefined ? undefined : rowAt(shape.row);
      const actor = actorAt(plan, shape.column);
      if (row !== undefined && actor !== undefined) {
        const beside = actorsUnder(shape, grid, plan).filter((one) => one !== actor);
        placed.set(shape.id, { shape, row, actor, beside });
      } else if (shape.kind !== 'other' && shape.row !== undefined && row !== undefined)
        unplaced += 1;
    }
  }
  for (const { shape, row, actor, beside } of placed.values()) {
    const leadsTo = drawing.edges.flatMap(({ from, to, text, isDirected }) => {
      const [start, end] = isDirected ? [from, to] : downwards(placed, from, to);
      const target = start === shape.id && end !== undefined ? placed.get(end) : undefined;
      return target ? [{ row: target.row + 1, column: target.actor + 1, text }] : [];
    });
    const { kind, text } = shape;
    const certainty = beside.length > 0 ? Math.min(SHARED, shape.certainty) : shape.certainty;
    symbols[row]?.push({ column: actor + 1, kind, text, certainty, leadsTo });
    for (const other of beside) {
      symbols[row]?.push({ column: other + 1, kind, text, certainty, leadsTo: [] });
    }
  }
  return { symbols, unplaced };
}

/** All actors that a wide symbol, or the merged cell around a symbol, lies over. */
function actorsUnder(
  { row, column, kind, over }: DrawnShape,
  { rows }: Grid,
  { actors }: ColumnPlan,
): number[] {
  if (row === undefined || column === undefined || kind === 'pentagon') return [];
  const cell = rows[row]?.covers[column];
  const merged = cell ? actorsOver(actors, cell.column, cell.column + cell.columnSpan) : [];
  return [...new Set([...merged, ...(over ? actorsOver(actors, over.from, over.to) : [])])];
}

interface TablePart extends Drawing {
  readonly grid: Grid;
  readonly plan: ColumnPlan;
}

/** Ids are unique within a table; a matrix over several pages can be several tables. */
function scopeIds(
  { grid, plan }: { readonly grid: Grid; readonly plan: ColumnPlan },
  part: number,
): TablePart {
  const scoped = (id: string): string => `${part}:${id}`;
  const { shapes, edges } = grid.table;
  return {
    grid,
    plan,
    shapes: shapes.map((shape) => ({ ...shape, id: scoped(shape.id) })),
    edges: edges.map(({ from, to, ...edge }) => ({
      ...edge,
      ...(from === undefined ? {} : { from: scoped(from) }),
      ...(to === undefined ? {} : { to: scoped(to) }),
    })),
  };
}

/** Index of the sheet's row that a grid row belongs to; undefined above the first. */
function rowFinder(
  rows: readonly RowDraft[],
  { block }: Grid,
): (row: number) => number | undefined {
  const starts = rows.flatMap((draft, index) =>
    draft.block === block ? [{ start: draft.row, index }] : [],
  );
  return (row) => starts.findLast(({ start }) => start <= row)?.index;
}

function actorAt({ actors, hasNamesInCells }: ColumnPlan, column?: number): number | undefined {
  if (column === undefined || hasNamesInCells) return undefined;
  const actor = actors.findIndex(({ from, to }) => column >= from && column < to);
  return actor < 0 ? undefined : actor;
}

/** A connector without arrow head is read from the upper row to the lower one. */
function downwards(
  placed: ReadonlyMap<string, PlacedShape>,
  from?: string,
  to?: string,
): readonly [string | undefined, string | undefined] {
  const [a, b] = [placed.get(from ?? ''), placed.get(to ?? '')];
  return a && b && a.row > b.row ? [to, from] : [from, to];
}

/** Posts that the symbols of a row mark; the one that the row above leads to comes first. */
export function drawnPerformers(
  symbols: readonly RowSymbol[],
  above: readonly RowSymbol[],
  row: number,
  plan: ColumnPlan,
): RowPerformer[] {
  const led = new Set(
    above.flatMap(({ leadsTo }) =>
      leadsTo.filter((to) => to.row === row + 1).map((to) => to.column),
    ),
  );
  const surest = new Map<number, RowSymbol>();
  for (const symbol of symbols) {
    // The pentagon only carries the line to the next page.
    if (symbol.kind === 'pentagon' && symbols.some(({ kind }) => kind !== 'pentagon')) continue;
    const known = surest.get(symbol.column);
    if (known === undefined || symbol.certainty > known.certainty) {
      surest.set(symbol.column, symbol);
    }
  }
  return [...surest.values()]
    .toSorted(
      (a, b) => Number(led.has(b.column)) - Number(led.has(a.column)) || a.column - b.column,
    )
    .map(({ column, kind, certainty }) => {
      const name = plan.actors[column - 1]?.name ?? '';
      const because = `Pada baris ini ada ${NAMES[kind]} di kolom ${name}.`;
      return { name, column, basis: 'written', confidence: certainty, because };
    });
}
