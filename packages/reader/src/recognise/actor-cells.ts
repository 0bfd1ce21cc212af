import type { Actor, ColumnPlan } from './column-plan.ts';
import type { GridRow } from './grid.ts';

/** The cells under "Pelaksana", spans opened: where each begins in the grid. */
export interface ActorCells {
  readonly starts: readonly number[];
}

/**
 * Places where most rows begin an actor cell, and those that the row of column numbers tells apart.
 * Word splits grid columns for merges elsewhere in the table; those are no cells.
 */
export function actorCells(plan: ColumnPlan, rows: readonly GridRow[]): ActorCells {
  const { actors, hasNamesInCells } = plan;
  if (hasNamesInCells) return { starts: actors.slice(0, 1).map(({ from }) => from) };
  const counts = new Map<number, number>();
  let looked = 0;
  for (const { cells } of rows) {
    const own = cells.filter(({ column }) => plan.roles[column]?.type === 'actor');
    if (own.length > 0) looked += 1;
    for (const { column } of own) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const starts = new Set(actors.map(({ from }) => from));
  for (const [column, count] of counts) if (count * 2 > looked) starts.add(column);
  for (const column of plan.numbered) if (plan.roles[column]?.type === 'actor') starts.add(column);
  return { starts: [...starts].toSorted((a, b) => a - b) };
}

/** Number of the actor cell, counted from 1, over a grid column. */
export function actorCellAt({ starts }: ActorCells, column: number): number {
  return Math.max(1, starts.findLastIndex((start) => start <= column) + 1);
}

/** How many cells the heading of a post spans. */
export function spanOf({ starts }: ActorCells, { from, to }: Actor): number {
  return starts.filter((start) => start >= from && start < to).length;
}
