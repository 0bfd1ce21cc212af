import type { ConnectorKind, MatrixSymbol, Point } from './matrix-layout.ts';
import type { DrawnStep } from './drawn-steps.ts';
import { channelKey, type Measures, returnsAt } from './measures.ts';
import { assignPorts } from './ports.ts';
import type { BesideRoute, DownRoute, Routes, Side, UpRoute } from './routes.ts';
import { asideId, meetHorizontal, meetVertical, symbolId } from './symbols.ts';

type Route = DownRoute | UpRoute | BesideRoute;

/** A connector before its words are placed. */
export interface Line {
  readonly id: string;
  readonly kind: ConnectorKind;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Null for the line that joins the performers of one step. */
  readonly route: Route | null;
  /** The band whose free space its words may use. */
  readonly band: number;
}

/** Draws every route, and the lines that join the performers of one step. */
export function drawLines(
  drawn: readonly DrawnStep[],
  routes: Routes,
  symbols: readonly MatrixSymbol[],
  measures: Measures,
): Line[] {
  const symbolOf = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const get = (id: string): MatrixSymbol => {
    const symbol = symbolOf.get(id);
    if (symbol === undefined) throw new Error(`No symbol ${id}`);
    return symbol;
  };
  return [
    ...drawn.flatMap((step) => joinPerformers(step, get)),
    ...drawDowns(routes, get, measures),
    ...drawUps(routes, get, measures),
    ...routes.besides.map((route) => drawBeside(route, get)),
  ];
}

type GetSymbol = (id: string) => MatrixSymbol;

function joinPerformers({ step, columns, band }: DrawnStep, get: GetSymbol): Line[] {
  return columns.slice(1).map((column, index) => {
    const from = get(symbolId(step.id, columns[index] ?? column));
    const to = get(symbolId(step.id, column));
    const y = from.box.y + from.box.height / 2;
    const points = [
      { x: meetHorizontal(from, y, 'right'), y },
      { x: meetHorizontal(to, y, 'left'), y },
    ];
    return {
      id: `${from.id}+${column}`,
      kind: 'joint',
      from: from.id,
      to: to.id,
      points,
      route: null,
      band,
    };
  });
}

function drawDowns(routes: Routes, get: GetSymbol, measures: Measures): Line[] {
  const lanes = assignLanes(routes, measures);
  const laneAt = new Map(
    routes.downs.flatMap((route): [DownRoute, number][] => {
      const at = lanes.get(route);
      return at === undefined ? [] : [[route, at]];
    }),
  );
  const ports = assignPorts(routes, measures, laneAt);
  const { pitch } = measures.scale;
  return routes.downs.map((route): Line => {
    const { from, to, exit } = route.link;
    const source = get(symbolId(from.step.id, from.lead));
    const target = get(symbolId(to.step.id, to.lead));
    const x0 = ports.leaveAt.get(route) ?? 0;
    const x1 = ports.arriveAt.get(route) ?? 0;
    const start = { x: x0, y: meetVertical(source, x0, 'bottom') };
    const end = { x: x1, y: meetVertical(target, x1, 'top') };
    const y0 = (measures.bands[from.band]?.belowAt ?? 0) + (ports.below.get(route) ?? 0) * pitch;
    const lane = laneAt.get(route);
    let bends: Point[] = [];
    if (lane !== undefined) {
      const y1 = (measures.bands[to.band]?.aboveAt ?? 0) - (ports.above.get(route) ?? 0) * pitch;
      bends = [
        { x: x0, y: y0 },
        { x: lane, y: y0 },
        { x: lane, y: y1 },
        { x: x1, y: y1 },
      ];
    } else if (!route.straight) {
      bends = [
        { x: x0, y: y0 },
        { x: x1, y: y0 },
      ];
    }
    return {
      id: `${source.id}.${exit.exit}>${to.step.id}`,
      kind: 'forward',
      from: source.id,
      to: target.id,
      points: [start, ...bends, end],
      route,
      band: from.band,
    };
  });
}

function drawUps(routes: Routes, get: GetSymbol, measures: Measures): Line[] {
  const lanes = assignLanes(routes, measures);
  return routes.ups.map((route): Line => {
    const { from, to, exit } = route.link;
    const { side } = route.lane;
    const outer = ({ columns, lead }: DrawnStep): number =>
      (side === 'right' ? columns.at(-1) : columns[0]) ?? lead;
    const source = get(symbolId(from.step.id, outer(from)));
    const target = get(symbolId(to.step.id, outer(to)));
    const y0 = sideLine(routes, route, from.band, measures);
    const y1 = sideLine(routes, route, to.band, measures);
    const lane = lanes.get(route) ?? 0;
    return {
      id: `${source.id}.${exit.exit}>${to.step.id}`,
      kind: 'back',
      from: source.id,
      to: target.id,
      points: [
        { x: meetHorizontal(source, y0, side), y: y0 },
        { x: lane, y: y0 },
        { x: lane, y: y1 },
        { x: meetHorizontal(target, y1, side), y: y1 },
      ],
      route,
      band: from.band,
    };
  });
}

/**
 * Height at which a return leaves or enters the symbols of a band. Leaving ones are above the
 * arriving ones, which come from below; pentagons keep the lower half to themselves.
 */
function sideLine(routes: Routes, route: UpRoute, band: number, measures: Measures): number {
  const { side } = route.lane;
  const place = measures.bands[band];
  const all = returnsAt(routes, band, side);
  const leaving = all.filter(({ link }) => link.from.band === band);
  const order = [...leaving, ...all.filter(({ link }) => link.from.band !== band)];
  const index = order.indexOf(route);
  const hasAside = routes.besides.some(
    (beside) => beside.side === side && beside.link.from.band === band,
  );
  const { pitch } = measures.scale;
  const steps = hasAside ? index - order.length : index - (order.length - 1) / 2;
  return (place?.symbolTop ?? 0) + (place?.symbolHeight ?? 0) / 2 + steps * pitch;
}

/** x of every line that runs past rows; the shorter ones lie nearer to the symbols. */
function assignLanes(routes: Routes, { columns, scale }: Measures): Map<Route, number> {
  const channels = new Map<string, (DownRoute | UpRoute)[]>();
  for (const route of [...routes.downs, ...routes.ups]) {
    if (route.lane === null) continue;
    const key = channelKey(route.lane);
    channels.set(key, [...(channels.get(key) ?? []), route]);
  }
  const span = ({ link }: DownRoute | UpRoute): number => Math.abs(link.from.band - link.to.band);
  const lanes = new Map<Route, number>();
  for (const inChannel of channels.values()) {
    inChannel
      .sort((a, b) => span(a) - span(b))
      .forEach((route, index) => {
        if (route.lane === null) return;
        const middle = columns[route.lane.column - 1]?.middle ?? 0;
        const away = scale.symbolWidth / 2 + scale.gap + index * scale.pitch;
        lanes.set(route, route.lane.side === 'right' ? middle + away : middle - away);
      });
  }
  return lanes;
}

function drawBeside(route: BesideRoute, get: GetSymbol): Line {
  const { from } = route.link;
  const source = get(symbolId(from.step.id, from.lead));
  const aside = get(asideId(route));
  const y = aside.box.y + aside.box.height / 2;
  const opposite: Side = route.side === 'right' ? 'left' : 'right';
  return {
    id: `${source.id}.${aside.id}`,
    kind: 'off-page',
    from: source.id,
    to: aside.id,
    points: [
      { x: meetHorizontal(source, y, route.side), y },
      { x: meetHorizontal(aside, y, opposite), y },
    ],
    route,
    band: from.band,
  };
}
