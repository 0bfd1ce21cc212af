import type { Decision, Moment } from './decision.ts';
import { DecisionDraft, refuse } from './decision-draft.ts';
import { UNOPENED_CASE } from './evolve.ts';
import { prepareDefinition, type AnyDefinition } from './prepare-definition.ts';

/** How a case begins. Without `entry` the first entry of the SOP is meant. */
export interface Opening {
  readonly entry?: string;
}

/** Opens a case on its first step. Refused with ENTRY_UNKNOWN or STEP_NOT_OPEN (no such start). */
export function openCase(definition: AnyDefinition, opening: Opening, moment: Moment): Decision {
  const prepared = prepareDefinition(definition);
  const { entries, start } = prepared.definition.flow;
  const entry = opening.entry ?? entries[0]?.id ?? '';
  if (!entries.some(({ id }) => id === entry)) return refuse('ENTRY_UNKNOWN', { entry });
  if (!prepared.steps.has(start)) return refuse('STEP_NOT_OPEN', { step: start });
  const draft = new DecisionDraft(prepared, UNOPENED_CASE, moment);
  draft.record({ type: 'case-opened', entry });
  draft.open(start, [], null);
  return draft.done();
}
