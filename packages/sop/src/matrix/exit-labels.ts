import type { Exit } from '../definition/flow.ts';
import { findExitRule, KINDS } from '../definition/kinds.ts';
import type { DrawnStep } from './drawn-steps.ts';
import type { Links } from './links.ts';

/** What the exit of a step is called on buttons and in lists. */
export function exitName({ step }: DrawnStep, exit: Exit): string {
  return exit.label ?? findExitRule(step.kind, exit.exit)?.label ?? exit.exit;
}

/**
 * Words beside the exits of one step. A decision names all of them: its one way on is "Ya", as on
 * official sheets, its one other exit "Tidak", and several others by their names. A process names
 * only what leaves the sheet; its one way on and its way back need no words.
 */
export function labelExits(from: DrawnStep, links: Links): ReadonlyMap<Exit, string> {
  const isDecision = KINDS[from.step.kind].symbol === 'decision' && !links.plain.has(from.step.id);
  const beside = links.beside.filter((link) => link.from === from).map(({ exit }) => exit);
  const onSheet = links.steps.filter((link) => link.from === from).map(({ exit }) => exit);
  // A process of the printed sheet has nothing beside it but the end.
  const leaving = links.onSheet ? [] : beside;
  const exits = [...new Set(isDecision ? [...onSheet, ...beside] : leaving)];
  const onward = exits.filter(
    (exit) => findExitRule(from.step.kind, exit.exit)?.tone === 'forward',
  );
  const isPlain = isDecision && onward.length === 1 && exits.length > 1;
  return new Map(
    exits.map((exit) => {
      if (isPlain && exit === onward[0]) return [exit, 'Ya'];
      if (isPlain && exits.length === 2) return [exit, 'Tidak'];
      return [exit, exitName(from, exit)];
    }),
  );
}
