import type { Column } from './columns.ts';
import type { Mention } from './mentions.ts';
import type { PostRole } from './post.ts';
import type { Sentence } from './sentence.ts';
import type { RowPerformer } from '../reading/sheet-reading.ts';

/** Somebody who may perform a row: a column, or a party that the sentence names. */
export interface Candidate {
  readonly name: string;
  /** Absent for a party without a column. */
  readonly column?: Column;
  readonly role: PostRole;
  readonly rank: number;
}

/** One thing that speaks for or against a candidate. */
export interface Clue {
  /** Natural logarithm: +1 makes the candidate e times as likely. */
  readonly weight: number;
  /** Indonesian, as the second half of "… karena …". */
  readonly because: string;
  /** The sentence itself names the candidate as its doer. */
  readonly names?: true;
}

/** What is known of a row. */
export interface RowEvidence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly isFirst: boolean;
  readonly topLevel: number;
  /** Columns stand in the order in which they act, not from the head downward. */
  readonly startsLeft: boolean;
}

/** A row on its way to its performers. */
export interface RowDraft {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
  /** Per candidate. */
  readonly clues: readonly (readonly Clue[])[];
  /** Performers that the sheet itself marks. */
  readonly written: readonly RowPerformer[];
}
