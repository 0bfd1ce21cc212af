import type { ReplayedEdit } from '@tuntas/api';

export type ReplayedGroups = Readonly<
  Record<'conflicts' | 'impossible' | 'kept' | 'already', readonly ReplayedEdit[]>
>;

/** By what becomes of each; what was chosen among the conflicts stays there to be chosen again. */
export function groupReplayed(
  items: readonly ReplayedEdit[],
  take: readonly number[],
): ReplayedGroups {
  const isChosen = ({ index }: ReplayedEdit) => take.includes(index);
  const of = (outcome: ReplayedEdit['outcome']) =>
    items.filter((item) => item.outcome === outcome && !isChosen(item));
  return {
    conflicts: items.filter((item) => item.outcome === 'conflict' || isChosen(item)),
    impossible: of('impossible'),
    kept: of('kept'),
    already: of('already'),
  };
}
