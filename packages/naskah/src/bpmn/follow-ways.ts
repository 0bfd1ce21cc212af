import type { ForeignFlow, ForeignNode, ForeignProcess } from './foreign-process.ts';
import type { WayFacts } from './kept-facts.ts';
import { isBranching } from './promote-gateways.ts';

/** One way on from a task: to one task, to several at once, or to the end. */
export interface Way {
  readonly name: string;
  /** Tasks; empty when the case ends. */
  readonly to: readonly string[];
  /** The performer chooses among the targets. */
  readonly isChoice: boolean;
  /** Ends everything that is still open. */
  readonly isTerminate: boolean;
  readonly facts: WayFacts | undefined;
}

interface Said {
  readonly name: string;
  /** How many nodes lie behind: circles of gateways have no end. */
  readonly passed: number;
  readonly facts: WayFacts | undefined;
}

/**
 * The ways from a task (or a start) through gateways to the next tasks. Every choice is gone through
 * once: what lies behind it is the same, from wherever it is reached.
 */
export function followWays({ nodes }: ForeignProcess, from: ForeignNode): readonly Way[] {
  const seen = new Set<string>();
  const ways: Way[] = [];
  const ahead: { readonly flow: ForeignFlow; readonly said: Said }[] = [];
  const goOn = (node: ForeignNode, said: Said): void => {
    ahead.unshift(...node.out.map((flow) => ({ flow, said })));
  };
  goOn(from, { name: '', facts: undefined, passed: 0 });
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    const { flow } = next;
    const said = {
      name: flow.name || next.said.name,
      facts: flow.facts ?? next.said.facts,
      passed: next.said.passed + 1,
    };
    const node = nodes.get(flow.to);
    if (node === undefined) continue;
    if (node.kind === 'task') add({ ...said, to: [node.id] });
    else if (node.kind === 'end') add({ ...said, to: [], isTerminate: node.terminates });
    else if (!seen.has(node.id) && said.passed <= nodes.size) {
      if (node.out.length > 1) seen.add(node.id);
      const isFork = isBranching(node) && node.out.length > 1;
      if (isFork) add({ ...said, to: targetsOf(node), isChoice: node.kind === 'some' });
      else if (node.out.length === 0) add({ ...said, to: [] });
      else goOn(node, said);
    }
  }
  return ways;

  function add({ passed: _passed, ...way }: Said & Pick<Way, 'to'> & Partial<Way>): void {
    const isKnown = ways.some(
      (each) => each.name === way.name && each.to.join(' ') === way.to.join(' ') && !way.facts,
    );
    if (!isKnown) ways.push({ isChoice: false, isTerminate: false, ...way });
  }

  /** The tasks at which branches begin; a branch without work is none. */
  function targetsOf(fork: ForeignNode): string[] {
    const found = new Set<string>();
    const met = new Set<string>([fork.id]);
    const waiting = fork.out.map(({ to }) => to);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const node = nodes.get(id);
      if (node === undefined || met.has(id)) continue;
      met.add(id);
      if (node.kind === 'task') found.add(id);
      else if (node.kind !== 'end') waiting.unshift(...node.out.map(({ to }) => to));
    }
    return [...found];
  }
}
