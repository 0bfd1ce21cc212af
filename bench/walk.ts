import type { ActionReply } from '@tuntas/api';
import type { CaseAction, SopDefinition } from '@tuntas/sop';
import { fillIn } from '../packages/server/src/cases/testing.ts';

/**
 * The next step of a case that is walked round and round: forward as the sheet goes, and from the
 * last step back to the first, so that every action closes one step and opens another.
 */
export function nextAction(definition: SopDefinition, { offered, state }: ActionReply): CaseAction {
  const exits = offered.filter(({ type }) => type === 'take-exit');
  const onward =
    offered.find(({ type }) => type === 'confirm') ??
    exits.find(({ tone, to }) => tone === 'forward' && to.length > 0);
  if (onward !== undefined) return fillIn(onward, definition, state.entry);
  const { start } = definition.flow;
  const back = offered.find(({ type, to }) => type === 'send-back' && to.includes(start));
  if (back === undefined) throw new Error('the walk has no way on');
  return fillIn(back, definition, state.entry, (from) =>
    (from as readonly unknown[]).includes(start) ? (start as never) : (from[0] as never),
  );
}
