import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';

/** A step that has a cell on the sheet. Bands are its horizontal strips, one step each. */
export interface DrawnStep {
  readonly step: Step;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Counted from 0 from the top; a row with two steps has two bands. */
  readonly band: number;
  /** Actor columns by heading, counted from 1, from left to right. */
  readonly columns: readonly number[];
  /** The column of the leading performer; exits leave from there. */
  readonly lead: number;
  /**
   * No step of the flow: a pentagon that stands for a step on another page (see `cutToPage`), or
   * the capsule that ends the case after its step (see `keepOnSheet`).
   */
  readonly standIn?: 'connector' | 'end';
}

/** The steps that have a row and an actor column, from top to bottom. */
export function listDrawnSteps({ sheet, flow }: SopDefinition): DrawnStep[] {
  const columnOf = new Map(flow.performers.map(({ id, column }) => [id, column]));
  const columnsOf = (ids: readonly string[]): number[] =>
    ids
      .map((id) => columnOf.get(id))
      .filter((column) => column !== undefined && column <= sheet.performers.length)
      .map(Number);

  return flow.steps
    .flatMap((step) => {
      const { row } = step;
      if (row === undefined || row > sheet.rows.length) return [];
      // An outside party without a column acts through the post that records for it.
      const own = columnsOf(step.by);
      const columns = own.length > 0 ? own : columnsOf(step.recordedBy ?? []);
      const [lead] = columns;
      if (lead === undefined) return [];
      return [{ step, row, lead, columns: [...new Set(columns)].sort((a, b) => a - b) }];
    })
    .sort((a, b) => a.row - b.row)
    .map((drawn, band) => ({ ...drawn, band }));
}
