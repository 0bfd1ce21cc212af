import type { SopDefinition } from '../definition/definition.ts';
import { exitLabel } from '../definition/exit-label.ts';
import type { Exit, Step } from '../definition/flow.ts';

/** One stop on a way through the flow. */
export interface PathStop {
  readonly stepId: string;
  /** The way out that is taken here. */
  readonly exit: string;
  readonly label: string;
}

/**
 * A way through the flow, for staff to walk before the SOP is signed: the usual one, or what
 * happens when one step takes another way out.
 */
export interface RehearsalPath {
  /** "utama", or "<stepId>.<exit>" of the other way out. */
  readonly id: string;
  readonly stops: readonly PathStop[];
  /** Where it comes back onto the usual way; undefined when it goes to its own end. */
  readonly rejoinsAt?: string;
  /** How the case ends on it; undefined when it rejoins. */
  readonly result?: 'done' | 'refused';
}

/**
 * Every way out of every step that can be reached, each on one path: first the usual way (the
 * first exit of every step; branches one after the other, then their join), then for each other
 * exit the way that leads to it, the exit, and on until it meets a step walked before or ends. As
 * many paths as there are exits, not as there are combinations.
 */
export function listPaths({ flow }: SopDefinition): readonly RehearsalPath[] {
  const steps = new Map(flow.steps.map((step) => [step.id, step]));
  const usual = walk(steps, [flow.start], new Set());
  const paths: RehearsalPath[] = [{ id: 'utama', ...usual }];
  const reached = new Map<string, readonly PathStop[]>();
  usual.stops.forEach(({ stepId }, i) => reached.set(stepId, usual.stops.slice(0, i)));

  // Steps are added while a way off the usual one reaches them; each is looked at once.
  const waiting = usual.stops.map(({ stepId }) => stepId);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const step = steps.get(next);
    for (const exit of step?.exits.slice(1) ?? []) {
      if (step === undefined) continue;
      const before = [...(reached.get(next) ?? []), stopAt(steps, step, exit)];
      const known = new Set(reached.keys());
      const onward = walk(steps, exit.to ?? [], known, exit);
      onward.stops.forEach(({ stepId }, i) => {
        if (reached.has(stepId)) return;
        reached.set(stepId, [...before, ...onward.stops.slice(0, i)]);
        waiting.push(stepId);
      });
      const stops = [...before, ...onward.stops];
      paths.push({ ...onward, id: `${step.id}.${exit.exit}`, stops });
    }
  }
  return paths;
}

type Walk = Omit<RehearsalPath, 'id'>;

/** On by first exits until everything is walked, or a step of `known` is met. */
function walk(
  steps: ReadonlyMap<string, Step>,
  from: readonly string[],
  known: ReadonlySet<string>,
  taken?: Exit,
): Walk {
  const stops: PathStop[] = [];
  const walked = new Set<string>();
  const ahead = [...from];
  const joins: string[] = [];
  let result = taken?.result;
  let rejoinsAt: string | undefined;
  for (;;) {
    const waited = ahead.length === 0 ? joins.shift() : undefined;
    const id = waited ?? ahead.shift();
    if (id === undefined) break;
    const step = steps.get(id);
    if (step === undefined || walked.has(id)) continue;
    if (known.has(id)) {
      rejoinsAt ??= id;
      continue;
    }
    if (step.join === true && waited === undefined) {
      // An inner join was met before the outer one, and so it goes on before it.
      if (!joins.includes(id)) joins.push(id);
      continue;
    }
    walked.add(id);
    const [exit] = step.exits;
    if (exit === undefined) continue;
    stops.push(stopAt(steps, step, exit));
    result = exit.result ?? result;
    ahead.unshift(...(exit.to ?? []));
  }
  return rejoinsAt === undefined ? { stops, result: result ?? 'done' } : { stops, rejoinsAt };
}

function stopAt(steps: ReadonlyMap<string, Step>, step: Step, exit: Exit): PathStop {
  const label = exitLabel(step, exit, (id) => steps.get(id)?.kind);
  return { stepId: step.id, exit: exit.exit, label };
}
