import type { PlacedNode } from './place-columns.ts';
import type { ProcessFlow } from './process-graph.ts';

/** Where an arrow leaves or enters a node. */
export type Port = 'right' | 'left' | 'top' | 'bottom';

/** A line along a lane, above or below its nodes. */
export interface Channel {
  readonly lane: number;
  readonly side: 'above' | 'below';
}

/** The way of an arrow, before heights are known. */
export interface Route {
  readonly flow: ProcessFlow;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly leaves: Port;
  readonly enters: Port;
  /** Up or down to its target; undefined when it runs straight on. */
  readonly direction?: 'up' | 'down';
  /** Set where it cannot run into its target from the left. */
  readonly along?: Channel;
}

/**
 * Chooses the ways of the arrows. One that finds its target's line free runs straight into it; the
 * others run along the lane of the target and enter it from above or below. No arrow runs through a
 * node: up and down only at the middle of a node's own column or in the gap behind it, sideways
 * only where no node stands or between the nodes and the edge of a lane.
 */
export function routeFlows(
  nodes: readonly PlacedNode[],
  flows: readonly ProcessFlow[],
): readonly Route[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const taken = new Set<string>();
  return flows.map(route);

  function route(flow: ProcessFlow): Route {
    const [from, to] = [byId.get(flow.from), byId.get(flow.to)];
    if (from === undefined || to === undefined) throw new Error(`arrow ${flow.id} without an end`);
    const isAhead = from.x < to.x && isFree(to.lane, from.x + from.width, to.x);
    if (isAhead && from.lane === to.lane)
      return { flow, from, to, leaves: 'right', enters: 'left' };
    const isUp = from.lane === to.lane ? to.x <= from.x : from.lane > to.lane;
    const direction = isUp ? 'up' : 'down';
    const leaves = cornerOf(flow, from, isUp ? 'top' : 'bottom');
    const shared = { flow, from, to, leaves, direction } as const;
    if (isAhead) return { ...shared, enters: 'left' };
    // Within a lane the way back runs above, the way on below; from elsewhere the nearer side.
    const side = isUp === (from.lane === to.lane) ? 'above' : 'below';
    const enters = side === 'above' ? 'top' : 'bottom';
    return { ...shared, enters, along: { lane: to.lane, side } };
  }

  /** A gateway lets each of its arrows with words out at a corner of its own while there are some. */
  function cornerOf(flow: ProcessFlow, from: PlacedNode, wished: 'top' | 'bottom'): Port {
    if (!from.kind.endsWith('Gateway')) return 'right';
    if (flow.name === '') return wished;
    const key = `${from.id} ${wished}`;
    if (taken.has(key)) return 'right';
    taken.add(key);
    return wished;
  }

  function isFree(lane: number, from: number, until: number): boolean {
    return !nodes.some(
      (node) => node.lane === lane && node.x + node.width > from && node.x < until,
    );
  }
}

export function middleOf({ x, width }: Pick<PlacedNode, 'x' | 'width'>): number {
  return x + width / 2;
}
