import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Step } from '../definition/flow.ts';
import { findExitRule, KINDS } from '../definition/kinds.ts';
import type { DrawnStep } from './drawn-steps.ts';

/** An exit that leads to another drawn step, directly or through added steps. */
export interface StepLink {
  readonly from: DrawnStep;
  readonly to: DrawnStep;
  readonly exit: Exit;
  readonly through: readonly string[];
}

/** An exit that leaves the sheet: to an added step, or (`target` null) straight to the end. */
export interface BesideLink {
  readonly from: DrawnStep;
  readonly exit: Exit;
  readonly target: string | null;
}

/** An exit that comes back to its own step. */
export interface SelfLink {
  readonly from: DrawnStep;
  readonly exit: Exit;
  readonly through: readonly string[];
}

export interface Links {
  readonly steps: readonly StepLink[];
  readonly beside: readonly BesideLink[];
  readonly selves: readonly SelfLink[];
  /** Ids of process steps after which the sheet has nothing more: drawn as the end capsule. */
  readonly ending: ReadonlySet<string>;
  /** Exits onward after which the sheet has nothing more. */
  readonly closing: ReadonlySet<Exit>;
  /** Ids of decisions of which the sheet shows one way only: drawn as a process, without words. */
  readonly plain: ReadonlySet<string>;
  /** True after `keepOnSheet`: for the printed sheet, without a list beside it. */
  readonly onSheet: boolean;
}

const isForward = (step: Step, exit: Exit): boolean => {
  const tone = findExitRule(step.kind, exit.exit)?.tone;
  return tone === 'forward' || tone === 'close';
};

/**
 * Reads every exit of the drawn steps. Added steps between two rows are walked by their forward
 * exits and kept in `through`; their returns and refusals belong to the list beside the sheet.
 */
export function readLinks({ flow }: SopDefinition, drawn: readonly DrawnStep[]): Links {
  const drawnById = new Map(drawn.map((item) => [item.step.id, item]));
  const stepById = new Map(flow.steps.map((step) => [step.id, step]));

  /** Drawn steps reached from `target`, with the added steps walked on the shortest way. */
  const reach = (target: string): { to: DrawnStep; through: readonly string[] }[] => {
    const found: { to: DrawnStep; through: readonly string[] }[] = [];
    const seen = new Set([target]);
    const queue: { id: string; through: readonly string[] }[] = [{ id: target, through: [] }];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { id, through } = next;
      const to = drawnById.get(id);
      const step = stepById.get(id);
      if (to !== undefined) found.push({ to, through });
      else if (step !== undefined) {
        for (const exit of step.exits.filter((item) => isForward(step, item))) {
          for (const further of exit.to ?? []) {
            if (seen.has(further)) continue;
            seen.add(further);
            queue.push({ id: further, through: [...through, id] });
          }
        }
      }
    }
    return found;
  };

  const links = {
    steps: [] as StepLink[],
    beside: [] as BesideLink[],
    selves: [] as SelfLink[],
    ending: new Set<string>(),
    closing: new Set<Exit>(),
    plain: new Set<string>(),
    onSheet: false,
  };
  for (const from of drawn) {
    const { step } = from;
    const endsSheet = (exit: Exit): boolean => (exit.to ?? []).every((id) => !reach(id).length);
    const onward = step.exits.filter((exit) => isForward(step, exit));
    const closing = onward.filter(endsSheet);
    for (const exit of closing) links.closing.add(exit);
    const isEnding =
      KINDS[step.kind].symbol === 'process' &&
      onward.length > 0 &&
      closing.length === onward.length;
    if (isEnding) links.ending.add(step.id);

    for (const exit of step.exits) {
      if (isEnding && onward.includes(exit)) continue;
      if (exit.to === undefined) links.beside.push({ from, exit, target: null });
      const linked = new Set<string>();
      for (const target of exit.to ?? []) {
        const reached = reach(target);
        const self = reached.find(({ to }) => to === from);
        const others = reached.filter(({ to }) => to !== from && !linked.has(to.step.id));
        if (self !== undefined) links.selves.push({ from, exit, through: self.through });
        if (reached.every(({ to }) => to === from) && target !== step.id) {
          links.beside.push({ from, exit, target });
        }
        for (const { to, through } of others) {
          linked.add(to.step.id);
          links.steps.push({ from, to, exit, through });
        }
      }
    }
  }
  return links;
}
