import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Performer, Step } from '../definition/flow.ts';
import { findExitRule, type ExitRule } from '../definition/kinds.ts';
import { readForkRegions, type ForkRegions } from './fork-regions.ts';

/** An exit that can be taken: its kind has it, and it leads to steps that exist or to the end. */
export interface UsableExit {
  readonly exit: Exit;
  readonly rule: ExitRule;
  /** Next steps; empty when the case ends. */
  readonly targets: readonly string[];
}

export interface PreparedStep {
  readonly step: Step;
  readonly exits: readonly UsableExit[];
  /** Office performers who may act: `by` and `recordedBy`. */
  readonly actors: readonly string[];
  /** Office performers of `by` who must confirm when the step is joint "each"; else empty. */
  readonly joint: readonly string[];
}

/** A definition with its steps looked up and its forks read. Make it once, use it for every case. */
export interface PreparedDefinition {
  readonly definition: SopDefinition;
  readonly steps: ReadonlyMap<string, PreparedStep>;
  readonly performers: ReadonlyMap<string, Performer>;
  readonly forks: ForkRegions;
}

/** What the functions of the machine accept; a raw definition is prepared anew at every call. */
export type AnyDefinition = SopDefinition | PreparedDefinition;

/** Never fails: parts of an unsound definition that cannot be used are left out. */
export function prepareDefinition(definition: AnyDefinition): PreparedDefinition {
  if ('definition' in definition) return definition;
  const { flow } = definition;
  const performers = new Map(flow.performers.map((performer) => [performer.id, performer]));
  const byId = new Map<string, Step>();
  for (const step of flow.steps) if (!byId.has(step.id)) byId.set(step.id, step);
  const isOffice = (id: string) => performers.get(id)?.party === 'office';
  const steps = new Map<string, PreparedStep>();
  for (const step of byId.values()) {
    const doers = step.by.filter(isOffice);
    steps.set(step.id, {
      step,
      exits: step.exits.flatMap((exit) => toUsable(step, exit, byId)),
      actors: [...new Set([...doers, ...(step.recordedBy ?? []).filter(isOffice)])],
      joint: step.joint === 'each' && doers.length > 1 ? doers : [],
    });
  }
  return { definition, steps, performers, forks: readForkRegions(flow.start, byId) };
}

function toUsable(step: Step, exit: Exit, steps: ReadonlyMap<string, Step>): UsableExit[] {
  const rule = findExitRule(step.kind, exit.exit);
  const targets = exit.ends ? [] : (exit.to ?? []).filter((id) => steps.has(id));
  if (!rule || (!exit.ends && targets.length === 0)) return [];
  return [{ exit, rule, targets }];
}
