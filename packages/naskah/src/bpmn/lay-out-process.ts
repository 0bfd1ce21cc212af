import type { NodeKind, ProcessGraph, ProcessNode } from './process-graph.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ProcessLayout {
  readonly pool: Bounds;
  readonly lanes: ReadonlyMap<string, Bounds>;
  readonly nodes: ReadonlyMap<string, Bounds>;
  /** Corners of each arrow, by the id of the flow. */
  readonly flows: ReadonlyMap<string, readonly { readonly x: number; readonly y: number }[]>;
}

const SIZES: Readonly<Record<NodeKind, readonly [width: number, height: number]>> = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  terminateEvent: [36, 36],
  userTask: [120, 80],
  exclusiveGateway: [50, 50],
  parallelGateway: [50, 50],
  inclusiveGateway: [50, 50],
};
const HEAD = 30;
const COLUMN_GAP = 50;
const LANE_PAD = 40;
const TRACK = 12;

/**
 * Places a process: a lane for each performer from top to bottom, nodes from left to right in the
 * order of the steps, one column each, so that no two nodes meet. Arrows leave to the right and come
 * in from the left; one that goes back runs above its lanes on a track of its own.
 */
export function layOutProcess({ lanes, nodes, flows }: ProcessGraph): ProcessLayout {
  const backs = flows.filter(({ from, to }) => placeOf(to) <= placeOf(from));
  const laneTop = HEAD + backs.length * TRACK;
  const laneHeight = 80 + 2 * LANE_PAD;
  const bounds = new Map<string, Bounds>();
  let x = 2 * HEAD + COLUMN_GAP;
  for (const node of nodes) {
    const [width, height] = SIZES[node.kind];
    const lane = Math.max(
      0,
      lanes.findIndex(({ id }) => id === node.lane),
    );
    const middle = laneTop + lane * laneHeight + laneHeight / 2;
    bounds.set(node.id, { x, y: middle - height / 2, width, height });
    x += width + COLUMN_GAP;
  }
  const width = x - HEAD;
  const laneBounds = lanes.map(
    ({ id }, i) =>
      [
        id,
        { x: 2 * HEAD, y: laneTop + i * laneHeight, width: width - HEAD, height: laneHeight },
      ] as const,
  );
  type Route = readonly [string, readonly { readonly x: number; readonly y: number }[]];
  const routed = flows.map(({ id, from, to }): Route => {
    const [a, b] = [boundsOf(from), boundsOf(to)];
    const back = backs.findIndex((each) => each.id === id);
    const start = { x: a.x + a.width, y: a.y + a.height / 2 };
    const end = { x: b.x, y: b.y + b.height / 2 };
    if (back >= 0) {
      const track = HEAD + back * TRACK;
      const [top, bottom] = [a.x + a.width / 2, b.x + b.width / 2];
      return [
        id,
        [
          { x: top, y: a.y },
          { x: top, y: track },
          { x: bottom, y: track },
          { x: bottom, y: b.y },
        ],
      ];
    }
    if (start.y === end.y && placeOf(to) === placeOf(from) + 1) return [id, [start, end]];
    // The gap before the target is free of nodes in every lane; the one after the source as well.
    const turn = start.x + COLUMN_GAP / 2;
    const dive = end.x - COLUMN_GAP / 2;
    const under = a.y + a.height / 2 + laneHeight / 2 - 14 - (placeOf(from) % 4) * 4;
    return [
      id,
      [
        start,
        { x: turn, y: start.y },
        { x: turn, y: under },
        { x: dive, y: under },
        { x: dive, y: end.y },
        end,
      ],
    ];
  });
  return {
    pool: { x: HEAD, y: laneTop, width, height: lanes.length * laneHeight },
    lanes: new Map(laneBounds),
    nodes: bounds,
    flows: new Map(routed),
  };

  function placeOf(id: string): number {
    return nodes.findIndex((node: ProcessNode) => node.id === id);
  }
  function boundsOf(id: string): Bounds {
    const found = bounds.get(id);
    if (found === undefined) throw new Error(`no node ${id}`);
    return found;
  }
}
