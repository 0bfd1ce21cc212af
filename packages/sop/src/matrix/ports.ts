import type { DrawnStep } from './drawn-steps.ts';
import type { Measures } from './measures.ts';
import type { DownRoute, Routes } from './routes.ts';

/** Where the lines downwards leave below a symbol, arrive above one, and run in between. */
export interface Ports {
  /** x of leaving and of arriving. */
  readonly leaveAt: ReadonlyMap<DownRoute, number>;
  readonly arriveAt: ReadonlyMap<DownRoute, number>;
  /** How many lines lie between this one and the symbols: below its start, above its end. */
  readonly below: ReadonlyMap<DownRoute, number>;
  readonly above: ReadonlyMap<DownRoute, number>;
}

/**
 * Ports are counted from the middle of a symbol in steps. Beside a straight line, which keeps the
 * middle at both ends, leaving ports are whole steps and arriving ones half steps, so that no two
 * lines of a column can fall upon each other.
 */
export function assignPorts(
  routes: Routes,
  measures: Measures,
  laneAt: ReadonlyMap<DownRoute, number>,
): Ports {
  const middleOf = (column: number): number => measures.columns[column - 1]?.middle ?? 0;
  const leave = new Map<DownRoute, number>();
  const arrive = new Map<DownRoute, number>();
  const below = new Map<DownRoute, number>();
  const above = new Map<DownRoute, number>();

  measures.bands.forEach((_, band) => {
    const out = routes.downs.filter(({ link }) => link.from.band === band);
    const headingTo = (route: DownRoute): number =>
      laneAt.get(route) ?? middleOf(route.link.to.lead);
    for (const routesOfOne of groupBy(out, ({ link }) => link.from)) {
      spread(routesOfOne, headingTo, (route) => middleOf(route.link.from.lead), 1, leave);
    }
    rank(
      out.filter(({ straight }) => !straight),
      leave,
      below,
    );

    const incoming = routes.downs.filter(({ link }) => link.to.band === band);
    const comingFrom = (route: DownRoute): number =>
      laneAt.get(route) ?? middleOf(route.link.from.lead);
    for (const routesOfOne of groupBy(incoming, ({ link }) => link.to)) {
      spread(routesOfOne, comingFrom, (route) => middleOf(route.link.to.lead), 0.5, arrive);
    }
    rank(
      incoming.filter(({ lane }) => lane !== null),
      arrive,
      above,
    );
  });

  const furthest = Math.max(1, ...[...leave.values(), ...arrive.values()].map(Math.abs));
  const { symbolWidth, connectorWidth, pitch } = measures.scale;
  const stepOn = (width: number): number => Math.min(pitch, (width / 2 - pitch) / furthest);
  const place = (
    ports: ReadonlyMap<DownRoute, number>,
    end: (route: DownRoute) => DrawnStep,
  ): Map<DownRoute, number> =>
    new Map(
      [...ports].map(([route, port]) => {
        const { lead, standIn } = end(route);
        const step = stepOn(standIn === 'connector' ? connectorWidth : symbolWidth);
        return [route, middleOf(lead) + port * step];
      }),
    );
  return {
    leaveAt: place(leave, ({ link }) => link.from),
    arriveAt: place(arrive, ({ link }) => link.to),
    below,
    above,
  };
}

function groupBy(
  routes: readonly DownRoute[],
  end: (route: DownRoute) => DrawnStep,
): Iterable<readonly DownRoute[]> {
  return Map.groupBy(routes, end).values();
}

/** Gives each line of one symbol edge a port, ordered by where its other end is. */
function spread(
  routes: readonly DownRoute[],
  otherEnd: (route: DownRoute) => number,
  middle: (route: DownRoute) => number,
  firstStep: number,
  ports: Map<DownRoute, number>,
): void {
  const bent = routes.filter(({ straight }) => !straight).sort((a, b) => otherEnd(a) - otherEnd(b));
  const straight = routes.find((route) => route.straight);
  if (straight === undefined) {
    bent.forEach((route, index) => ports.set(route, index - (bent.length - 1) / 2));
    return;
  }
  ports.set(straight, 0);
  const left = bent.filter((route) => otherEnd(route) < middle(route));
  const right = bent.filter((route) => otherEnd(route) >= middle(route));
  left.forEach((route, index) => ports.set(route, -firstStep - (left.length - 1 - index)));
  right.forEach((route, index) => ports.set(route, firstStep + index));
}

/** The outermost port runs nearest to the symbols: then lines of one symbol do not cross. */
function rank(
  routes: readonly DownRoute[],
  ports: ReadonlyMap<DownRoute, number>,
  ranks: Map<DownRoute, number>,
): void {
  [...routes]
    .sort((a, b) => Math.abs(ports.get(b) ?? 0) - Math.abs(ports.get(a) ?? 0))
    .forEach((route, index) => ranks.set(route, index));
}
