import type { Sheet } from '@tuntas/sop';
import type { ColumnField } from '../lexicon/index.ts';

/** What the columns of a matrix are for. */
export interface ColumnPlan {
  /** Role of each grid column, from left to right. */
  readonly roles: readonly ColumnRole[];
  readonly actors: readonly Actor[];
  readonly labels: Sheet['columns'];
  /** Actor columns hold the names themselves: one column "Pelaksana", a name in each row. */
  readonly hasNamesInCells: boolean;
  /** Where the cells of the row of column numbers begin; empty without such a row. */
  readonly numbered: readonly number[];
  readonly doubts: readonly PlanDoubt[];
  /** Fields that a heading names. */
  readonly fields: ReadonlySet<ColumnField>;
}

export type ColumnRole =
  | { readonly type: 'field'; readonly field: TextField }
  | { readonly type: 'actor'; readonly actor: number }
  | { readonly type: 'extra'; readonly label: string }
  | { readonly type: 'none' };

export type TextField = 'no' | 'activity' | 'requires' | 'time' | 'output' | 'note';

export interface Actor {
  readonly name: string;
  /** First grid column and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** What of a heading is not plain. */
export type PlanDoubt =
  | { readonly code: 'unnamed-actor'; readonly actor: number }
  | { readonly code: 'two-levels' }
  /** Cells one above the other: a name over two rows, or a caption over a name. */
  | { readonly code: 'joined-names'; readonly actors: readonly number[] }
  /** Two words without a space: two columns whose headings touch, perhaps. */
  | { readonly code: 'glued-name'; readonly actor: number }
  /** Columns with one heading: the same post twice, or two posts whose names are cut short. */
  | { readonly code: 'same-names'; readonly actors: readonly number[] }
  | { readonly code: 'numbered-actors' }
  | { readonly code: 'names-in-cells' }
  | { readonly code: 'extra-column'; readonly label: string }
  | { readonly code: 'doubled-column'; readonly field: TextField }
  | { readonly code: 'placed-by-order'; readonly field: TextField }
  | { readonly code: 'missing-column'; readonly field: TextField }
  | { readonly code: 'unsure-label'; readonly field: ColumnField; readonly label: string }
  | { readonly code: 'unmatched-width' };

/**
 * Actors whose whole heading lies over grid columns `from` to before `to`; the one at `from` when
 * none does.
 */
export function actorsOver(actors: readonly Actor[], from: number, to: number): number[] {
  const whole = actors.flatMap((actor, i) => (actor.from >= from && actor.to <= to ? [i] : []));
  if (whole.length > 0) return whole;
  const at = actors.findIndex((actor) => from >= actor.from && from < actor.to);
  return at < 0 ? [] : [at];
}
