import type { ColumnPlan, TextField } from './column-plan.ts';
import type { GridCell, GridRow } from './grid.ts';
import { realignRow } from './realign-row.ts';
import { hasLostBlanks, spreadRow } from './spread-row.ts';

/** The texts of one grid row, by what the columns are for. */
export interface RowTexts {
  readonly row: GridRow;
  readonly values: Partial<Record<TextField, readonly GridCell[]>>;
  readonly actorCells: readonly GridCell[];
  /** Texts in columns the sheet has no place for. */
  readonly extras: readonly GridCell[];
  readonly filled: readonly GridCell[];
  /** Its cells were moved into their columns. */
  readonly isRealigned: boolean;
  /** Its blank cells were lost; the cells were put around its time. */
  readonly isSpread: boolean;
  /** It has a cell more than the heading has columns. */
  readonly isTooWide: boolean;
}

export function rowTexts(source: GridRow, plan: ColumnPlan): RowTexts {
  const realigned = realignRow(source, plan);
  const spread = realigned === undefined ? spreadRow(source, plan) : undefined;
  const row = realigned ?? spread ?? source;
  const values: Partial<Record<TextField, GridCell[]>> = {};
  const actorCells: GridCell[] = [];
  const extras: GridCell[] = [];
  const filled = row.cells.filter(({ text }) => text !== '');
  for (const cell of filled) {
    const role = roleOf(cell, plan);
    if (role === undefined || role.type === 'extra' || role.type === 'none') extras.push(cell);
    else if (role.type === 'actor') actorCells.push(cell);
    else (values[role.field] ??= []).push(cell);
  }
  return {
    row,
    values,
    actorCells,
    extras,
    filled,
    isRealigned: realigned !== undefined,
    isSpread: spread !== undefined || (realigned === undefined && hasLostBlanks(source, plan)),
    isTooWide: realigned === undefined && source.cells.length > headingWidth(plan),
  };
}

/** A cell that reaches from the number over the activity holds words, not a number. */
function roleOf(cell: GridCell, { roles }: ColumnPlan) {
  const covered = roles.slice(cell.column, cell.column + cell.columnSpan);
  const activity = covered.find((role) => role.type === 'field' && role.field === 'activity');
  if (activity !== undefined) return activity;
  return covered.find(({ type }) => type !== 'none') ?? covered[0];
}

export function joinedText(cells: readonly GridCell[] | undefined): string {
  return (cells ?? []).map(({ text }) => text).join(' ');
}

function headingWidth({ roles }: ColumnPlan): number {
  return roles.findLastIndex(({ type }) => type !== 'none') + 1;
}
