import type { Sheet, StepKind } from '@tuntas/sop';
import type { DrawnKind, SourcePlace } from '../source/source-document.ts';

/**
 * One SOP sheet as read. `sheet` holds the words as written and is never corrected; whatever is not
 * certain stays as read and is asked about. A value that is wrong and not asked about is the worst
 * that can happen.
 */
export interface SheetReading {
  readonly sheet: Sheet;
  /** One per row of `sheet.rows`. */
  readonly rows: readonly RowReading[];
  /** Loops, decisions and joint work read between the lines; never in force by themselves. */
  readonly proposals: readonly FlowProposal[];
  readonly questions: readonly Question[];
  /** Where a value was read, by its path in the printed reading: "sheet.number", "rows[3].time". */
  readonly places: Readonly<Record<string, SourcePlace>>;
}

export interface RowReading {
  /** Who performs the row, the leading one first; empty when nothing speaks for anybody. */
  readonly performers: readonly RowPerformer[];
  /** Symbols drawn in the row. */
  readonly symbols: readonly RowSymbol[];
  /** Kind of step that the sentence speaks of. */
  readonly kind?: { readonly kind: StepKind; readonly confidence: number };
}

export interface RowPerformer {
  /** Heading of an actor column as written, or the name of an outside party in the sentence. */
  readonly name: string;
  /** Actor column by heading, counted from 1; undefined for a party without a column. */
  readonly column?: number;
  /** `written`: a symbol is drawn in the column. `inferred`: read from the sentence. */
  readonly basis: 'written' | 'inferred';
  /** 0 to 1. */
  readonly confidence: number;
  /** Reason, one Indonesian sentence. */
  readonly because: string;
}

export interface RowSymbol {
  /** Actor column by heading, counted from 1. */
  readonly column: number;
  readonly kind: DrawnKind;
  readonly text: string;
  readonly certainty: number;
  /** Rows (counted from 1) that connectors lead to from here, with the words beside them. */
  readonly leadsTo: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

export interface FlowProposal {
  readonly kind: 'decision' | 'return' | 'refuse' | 'joint' | 'split-row' | 'outside' | 'end';
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** For `return`: the row it goes back to. */
  readonly toRow?: number;
  /** For `return`: the sheet itself names that row, by its number, its performer or an arrow. */
  readonly isNamed?: true;
  readonly confidence: number;
  /** Reason with the words it rests on, one Indonesian sentence. */
  readonly because: string;
}

export interface Question {
  /** Path of the value: "sheet.number", "rows[4].activity", "performers[2]", "rows[1].performers". */
  readonly where: string;
  /**
   * Further values that the same answer settles, when one question is asked for several. With
   * `where` "rows" these are all of them.
   */
  readonly also?: readonly string[];
  /** What is asked, an Indonesian question. */
  readonly ask: string;
  /** Why, an Indonesian sentence. */
  readonly why: string;
  /** Likely answers, the likeliest first. */
  readonly choices?: readonly string[];
}

/** What reading a file comes to. */
export interface ReadResult {
  /** Empty: the file is no SOP sheet. */
  readonly sheets: readonly SheetReading[];
  /** When there is no sheet: why, one Indonesian sentence. */
  readonly notSheetBecause?: string;
}
