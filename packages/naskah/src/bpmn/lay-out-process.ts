import { allotTracks } from './allot-tracks.ts';
import { measureLabel } from './measure-label.ts';
import { leaveGaps, turnOf } from './leave-gaps.ts';
import { isEnd, placeColumns, type PlacedNode } from './place-columns.ts';
import { placeLabel } from './place-label.ts';
import type { ProcessGraph } from './process-graph.ts';
import { middleOf, routeFlows, type Port, type Route } from './route-flows.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

export interface ProcessLayout {
  readonly pool: Bounds;
  readonly lanes: ReadonlyMap<string, Bounds>;
  readonly nodes: ReadonlyMap<string, Bounds>;
  /** Corners of each arrow, by the id of the flow. */
  readonly flows: ReadonlyMap<string, readonly Point[]>;
  /** Where words stand that are not inside their node, by the id of the node or flow. */
  readonly labels: ReadonlyMap<string, Bounds>;
}

/** Width of the strip with the name of the pool, and of a lane. */
const HEAD = 30;
const LEAST_HALF = 45;
/** Between the nodes and the first line along a lane: room for the words at a gateway. */
const CLEAR = 24;
const TRACK = 14;
const EDGE = 16;
const LETTER = 7;

/** Places a process: a lane for each performer from top to bottom, steps from left to right. */
export function layOutProcess(graph: ProcessGraph): ProcessLayout {
  // Which ways the arrows take does not depend on how wide the gaps are, only on the order.
  const gaps = leaveGaps(routeFlows(placeColumns(graph, 2 * HEAD), graph.flows));
  const nodes = placeColumns(graph, 2 * HEAD, gaps.widths);
  const routes = routeFlows(nodes, graph.flows);
  const tracks = allotTracks(routes, gaps);
  /** Of the highest node in each lane. */
  const halves = graph.lanes.map((_, lane) =>
    Math.max(LEAST_HALF, ...nodes.map((node) => (node.lane === lane ? node.height / 2 : 0))),
  );
  const halfOf = (lane: number): number => halves[lane] ?? LEAST_HALF;
  const middles: number[] = [];
  const laneBounds: Bounds[] = [];
  const right = Math.max(3 * HEAD, ...nodes.map(endOf)) + HEAD;
  let y = HEAD;
  graph.lanes.forEach(({ name }, lane) => {
    const above = halfOf(lane) + CLEAR + tracks.count({ lane, side: 'above' }) * TRACK + EDGE;
    const below = halfOf(lane) + CLEAR + tracks.count({ lane, side: 'below' }) * TRACK + EDGE;
    // Two lines of the name stand in the strip, turned by a quarter.
    const spare = Math.max(0, (name.length * LETTER) / 1.7 + 2 * EDGE - above - below);
    middles.push(y + above + spare / 2);
    const height = above + below + spare;
    laneBounds.push({ x: 2 * HEAD, y, width: right - 2 * HEAD, height });
    y += height;
  });
  const middleY = ({ lane }: Pick<PlacedNode, 'lane'>): number =>
    middles[lane] ?? HEAD + LEAST_HALF;

  return {
    pool: { x: HEAD, y: HEAD, width: right - HEAD, height: Math.max(y - HEAD, 2 * LEAST_HALF) },
    lanes: new Map(
      graph.lanes.map(({ id }, i) => [id, laneBounds[i] ?? { x: 0, y: 0, width: 0, height: 0 }]),
    ),
    nodes: new Map(
      nodes.map((node) => {
        const { id, x, width, height } = node;
        return [id, { x, y: middleY(node) - height / 2, width, height }];
      }),
    ),
    flows: new Map(routes.map((route) => [route.flow.id, pointsOf(route)])),
    labels: new Map([...graph.nodes.flatMap(besideEvent), ...routes.flatMap(besideArrow)]),
  };

  function endOf({ id, kind, x, width }: PlacedNode): number {
    const name = graph.nodes.find((node) => node.id === id)?.name ?? '';
    return (
      x + width + Math.max(gaps.widths.get(id) ?? 0, isEnd(kind) ? measureLabel(name).width : 0)
    );
  }

  function portAt(node: PlacedNode, port: Port): Point {
    const y = middleY(node);
    if (port === 'left') return { x: node.x, y };
    if (port === 'right') return { x: node.x + node.width, y };
    return { x: middleOf(node), y: y + (port === 'top' ? -node.height / 2 : node.height / 2) };
  }

  function pointsOf(route: Route): readonly Point[] {
    const { from, to, leaves, enters, direction, along } = route;
    const [start, end] = [portAt(from, leaves), portAt(to, enters)];
    if (direction === undefined) return [start, end];
    const x = turnOf(route, gaps);
    const y = along === undefined ? end.y : lineOf(route);
    const last = along === undefined ? [] : [{ x: end.x, y }];
    const corners = [start, { x, y: start.y }, { x, y }, ...last, end];
    return corners.filter(({ x: a, y: b }, i) => {
      const previous = corners[i - 1];
      return previous === undefined || previous.x !== a || previous.y !== b;
    });
  }

  function lineOf(route: Route): number {
    const away = halfOf(route.to.lane) + CLEAR + tracks.of(route) * TRACK;
    return middleY(route.to) + (route.along?.side === 'above' ? -away : away);
  }

  function besideEvent({ id, kind, name }: ProcessGraph['nodes'][number]): [string, Bounds][] {
    const node = nodes.find((each) => each.id === id);
    if (node === undefined || name === '' || kind === 'userTask') return [];
    const size = measureLabel(name);
    const y = middleY(node);
    return kind === 'startEvent'
      ? [[id, { x: middleOf(node) - size.width / 2, y: y + node.height / 2 + 4, ...size }]]
      : [[id, { x: node.x + node.width + 4, y: y - size.height / 2, ...size }]];
  }

  function besideArrow(route: Route): [string, Bounds][] {
    const { flow, from, leaves } = route;
    if (flow.name === '') return [];
    return [[flow.id, placeLabel(route, portAt(from, leaves), turnOf(route, gaps))]];
  }
}
