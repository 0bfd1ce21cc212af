import type { Exit, Step } from './flow.ts';
import { findExitRule, type StepKind } from './kinds.ts';

/**
 * What an exit is called on buttons and in lists: the office's own label, else the usual one of
 * its kind. A finished draft is called after what it goes to: not every letter is initialled
 * before it is signed, and some are neither.
 * @param kindOf kind of a step by its id; undefined when there is no such step
 */
export function exitLabel(
  { kind }: Pick<Step, 'kind'>,
  { exit, label, to = [] }: Pick<Exit, 'exit' | 'label' | 'to'>,
  kindOf: (stepId: string) => StepKind | undefined,
): string {
  if (label !== undefined) return label;
  const usual = findExitRule(kind, exit)?.label ?? exit;
  if (kind !== 'draft' || exit !== 'drafted') return usual;
  const kinds = to.map(kindOf);
  if (kinds.length === 0 || kinds.includes('paraf')) return usual;
  return kinds.includes('sign') ? 'Ajukan tanda tangan' : 'Konsep selesai';
}
