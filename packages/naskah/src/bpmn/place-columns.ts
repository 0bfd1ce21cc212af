import { measureLabel } from './measure-label.ts';
import { measureTask } from './measure-task.ts';
import type { NodeKind, ProcessGraph } from './process-graph.ts';
import { orderColumns } from './order-columns.ts';

/** A node in its column, before anything is known about heights. */
export interface PlacedNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Index into the lanes of the process. */
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const SIZES: Readonly<
  Record<Exclude<NodeKind, 'userTask'>, readonly [width: number, height: number]>
> = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  terminateEvent: [36, 36],
  exclusiveGateway: [50, 50],
  parallelGateway: [50, 50],
  inclusiveGateway: [50, 50],
};
/** Between two nodes whose arrows say nothing. */
const GAP = 50;

/**
 * Every node has a column of its own, so that a line straight up or down from its middle meets no
 * other node.
 * @param gaps room that a node needs behind it
 */
export function placeColumns(
  graph: ProcessGraph,
  left: number,
  gaps: ReadonlyMap<string, number> = new Map(),
): readonly PlacedNode[] {
  let x = left + GAP;
  return orderColumns(graph).map(({ id, kind, name, lane }) => {
    const [width, height] = kind === 'userTask' ? measureTask(name) : SIZES[kind];
    const index = graph.lanes.findIndex((each) => each.id === lane);
    const placed = { id, kind, lane: Math.max(0, index), x, width, height };
    const beside = isEnd(kind) ? measureLabel(name).width : 0;
    x += width + Math.max(GAP, beside + GAP / 2, gaps.get(id) ?? 0);
    return placed;
  });
}

/** The words of an end stand behind it, those of other events below. */
export const isEnd = (kind: NodeKind): boolean => kind === 'endEvent' || kind === 'terminateEvent';
