import type { ModdleElement } from 'bpmn-moddle';

/** One way on from a task: to one task, to several at once, or to the end. */
export interface Way {
  readonly name: string;
  /** Tasks; empty when the case ends. */
  readonly to: readonly string[];
  /** The performer chooses among the targets. */
  readonly isChoice: boolean;
  /** Ends everything that is still open. */
  readonly isTerminate: boolean;
}

type Elements = readonly ModdleElement[];
const listOf = (element: ModdleElement, name: string): Elements =>
  (element[name] as Elements | undefined) ?? [];

/** Sequence flows by the node at their ends; a file need not list them at the nodes. */
export interface Links {
  readonly outgoing: (node: ModdleElement) => Elements;
  readonly incoming: (node: ModdleElement) => Elements;
}

export function linksOf(elements: Elements): Links {
  const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  const by = (end: string) =>
    Map.groupBy(flows, (flow) => (flow[end] as ModdleElement | undefined)?.id);
  const [from, into] = [by('sourceRef'), by('targetRef')];
  return {
    outgoing: ({ id }) => from.get(id) ?? [],
    incoming: ({ id }) => into.get(id) ?? [],
  };
}

/** The ways from a task (or the start event) through gateways to the next tasks. */
export function followWays(
  from: ModdleElement,
  links: Links,
): {
  readonly ways: readonly Way[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const outgoing = links.outgoing(from);
  const label = String(from['name'] ?? from.id ?? '');
  if (outgoing.length === 0 && from.$type !== 'bpmn:EndEvent') {
    problems.push(`“${label}” tidak punya jalan keluar.`);
  }
  const [only] = outgoing;
  if (outgoing.length > 1) return { ways: [fork(outgoing, '', false)], problems };
  return { ways: only === undefined ? [] : choose(only, ''), problems };

  /** Ways at a flow: several where an exclusive gateway stands. */
  function choose(flow: ModdleElement, name: string, depth = 0): Way[] {
    const target = flow['targetRef'] as ModdleElement | undefined;
    const said = String(flow['name'] ?? '').trim() || name;
    if (target === undefined || depth > 50) {
      problems.push(`Dari “${label}” ada jalan yang tidak sampai ke mana-mana.`);
      return [];
    }
    const onward = links.outgoing(target);
    switch (target.$type) {
      case 'bpmn:ExclusiveGateway':
        return onward.flatMap((each) => choose(each, said, depth + 1));
      case 'bpmn:ParallelGateway':
      case 'bpmn:InclusiveGateway': {
        const [next] = onward;
        if (onward.length === 1 && next !== undefined) return choose(next, said, depth + 1);
        return [fork(onward, said, target.$type === 'bpmn:InclusiveGateway')];
      }
      case 'bpmn:EndEvent': {
        const isTerminate = listOf(target, 'eventDefinitions').length > 0;
        return [{ name: said, to: [], isChoice: false, isTerminate }];
      }
      default:
        return [{ name: said, to: [String(target.id)], isChoice: false, isTerminate: false }];
    }
  }

  /** All the flows at once; each must come to one task. */
  function fork(flows: Elements, name: string, isChoice: boolean): Way {
    const to = flows.flatMap((flow) => {
      const ways = choose(flow, '', 1);
      const [way] = ways;
      if (ways.length !== 1 || way?.to.length !== 1) {
        problems.push(`Cabang sesudah “${label}” harus langsung menuju satu tugas.`);
      }
      return way?.to ?? [];
    });
    return { name, to: [...new Set(to)], isChoice, isTerminate: false };
  }
}
