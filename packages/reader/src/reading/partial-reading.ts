import type { RowPerformer, RowReading, SheetReading } from './sheet-reading.ts';

/**
 * A sheet whose words are read and whose symbols are placed, before anything is read between the
 * lines: no proposals, no kinds, and only performers that the sheet itself marks.
 */
export interface PartialReading extends Omit<SheetReading, 'rows' | 'proposals'> {
  /** One per row of `sheet.rows`. */
  readonly rows: readonly PartialRow[];
}

export interface PartialRow extends Omit<RowReading, 'kind' | 'performers'> {
  /** Performers marked in the actor cells, all with basis `written`; often none. */
  readonly performers: readonly RowPerformer[];
}
