import type { TextField } from './column-plan.ts';
import type { GridCell } from './grid.ts';

/** A row of the matrix while grid rows are still being joined to it. */
export interface RowDraft {
  /** Index of the table into the blocks of the document, and the grid row it begins in. */
  readonly block: number;
  readonly row: number;
  readonly values: Record<TextField, string>;
  readonly actorCells: GridCell[];
  readonly places: Partial<Record<TextField, { readonly row: number; readonly column: number }>>;
  readonly doubts: RowDoubt[];
}

export type RowDoubt =
  /** Text of a grid row without a number was put to this row. */
  | { readonly code: 'joined'; readonly text: string }
  /** Grid rows under one activity, each with a time of its own, are one row here. */
  | { readonly code: 'several-times' }
  | { readonly code: 'unnumbered' }
  /** Cells stood in other columns than the heading has it. */
  | { readonly code: 'realigned' }
  /** All blank cells were lost; what stood in which actor column is not known. */
  | { readonly code: 'spread' }
  /** More cells than the heading has columns. */
  | { readonly code: 'too-wide' }
  /** The heading over it is repeated in other words than the first. */
  | { readonly code: 'heading-differs' }
  /** Texts beyond the last column. */
  | { readonly code: 'left-over'; readonly text: string }
  | { readonly code: 'no-activity' }
  | { readonly code: 'group-heading' }
  | { readonly code: 'shared-cell'; readonly field: TextField; readonly rows: number };

export function openRow(block: number, row: number): RowDraft {
  return {
    block,
    row,
    values: { no: '', activity: '', requires: '', time: '', output: '', note: '' },
    actorCells: [],
    places: {},
    doubts: [],
  };
}
