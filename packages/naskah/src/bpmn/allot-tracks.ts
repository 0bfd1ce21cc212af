import { turnOf, type Gaps } from './leave-gaps.ts';
import { middleOf, type Channel, type Route } from './route-flows.ts';

export interface Tracks {
  /** Which line of its channel an arrow runs on, counted from 0 away from the nodes. */
  readonly of: (route: Route) => number;
  /** How many lines a channel has. */
  readonly count: (channel: Channel) => number;
}

interface Bundle {
  readonly key: string;
  readonly channel: string;
  readonly from: number;
  readonly until: number;
}

const nameOf = ({ lane, side }: Channel): string => `${lane} ${side}`;
const bundleOf = ({ to }: Route, channel: Channel): string => `${nameOf(channel)} ${to.id}`;

/**
 * Gives each arrow that runs along a lane its line. Arrows to one target share theirs, as roads do
 * that meet; others beside each other never do. Short ones lie next to the nodes.
 */
export function allotTracks(routes: readonly Route[], gaps: Gaps): Tracks {
  const bundles = new Map<string, Bundle>();
  for (const route of routes) {
    if (route.along === undefined) continue;
    const key = bundleOf(route, route.along);
    const ends = [turnOf(route, gaps), middleOf(route.to)];
    const known = bundles.get(key);
    bundles.set(key, {
      key,
      channel: nameOf(route.along),
      from: Math.min(...ends, known?.from ?? Infinity),
      until: Math.max(...ends, known?.until ?? -Infinity),
    });
  }
  const lines = new Map<string, Bundle[][]>();
  const found = new Map<string, number>();
  const short = [...bundles.values()].toSorted((a, b) => a.until - a.from - (b.until - b.from));
  for (const bundle of short) {
    const channel = lines.get(bundle.channel) ?? [];
    lines.set(bundle.channel, channel);
    const free = channel.findIndex((line) => line.every((other) => !meets(other, bundle)));
    const at = free < 0 ? channel.length : free;
    (channel[at] ??= []).push(bundle);
    found.set(bundle.key, at);
  }
  return {
    of: (route) => (route.along && found.get(bundleOf(route, route.along))) ?? 0,
    count: (channel) => lines.get(nameOf(channel))?.length ?? 0,
  };
}

function meets(a: Bundle, b: Bundle): boolean {
  return a.from <= b.until + 10 && b.from <= a.until + 10;
}
