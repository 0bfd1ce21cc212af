import type { DrawnStep } from './drawn-steps.ts';
import type { BesideLink, Links, StepLink } from './links.ts';

export type Side = 'left' | 'right';

/** A vertical strip of a column beside its symbols, in which lines may run past rows. */
export interface Channel {
  /** Counted from 1 by heading. */
  readonly column: number;
  readonly side: Side;
}

/** Down to a later row. `lane` null: the next band, so no line has to run past a row. */
export interface DownRoute {
  readonly way: 'down';
  readonly link: StepLink;
  /** One vertical line without a bend: next band, same column. */
  readonly straight: boolean;
  readonly lane: Channel | null;
}

/** Back to an earlier row, from side to side, on a lane of its own. */
export interface UpRoute {
  readonly way: 'up';
  readonly link: StepLink;
  readonly lane: Channel;
}

/** A short arrow to a pentagon, or to a small capsule where the case ends. */
export interface BesideRoute {
  readonly way: 'beside';
  readonly link: BesideLink;
  readonly side: Side;
}

export interface Routes {
  readonly downs: readonly DownRoute[];
  readonly ups: readonly UpRoute[];
  readonly besides: readonly BesideRoute[];
}

const first = (step: DrawnStep): number => step.columns[0] ?? step.lead;
const last = (step: DrawnStep): number => step.columns.at(-1) ?? step.lead;

/**
 * Decides which way every line goes; sizes come later.
 *
 * Why nothing can be crossed: every step has a band of its own, so in a band only its own symbols
 * stand. Lines downwards leave below the symbols and arrive above them, where there are none;
 * lines upwards leave the outermost symbol sideways; what runs past other bands does so in the
 * channels beside the symbols of a column.
 */
export function planRoutes(links: Links, columnCount: number): Routes {
  const straightTaken = new Set<string>();
  const downs = links.steps
    .filter(({ from, to }) => to.band > from.band)
    .map((link): DownRoute => {
      const { from, to } = link;
      const isNext = to.band === from.band + 1;
      const pair = `${from.step.id} ${to.step.id}`;
      const straight = isNext && from.lead === to.lead && !straightTaken.has(pair);
      if (straight) straightTaken.add(pair);
      const lane = isNext ? null : nearestChannel(from.lead, to.lead, columnCount);
      return { way: 'down', link, straight, lane };
    });
  const ups = links.steps
    .filter(({ from, to }) => to.band < from.band)
    .map((link): UpRoute => ({ way: 'up', link, lane: returnLane(link) }));

  const load = new Map<string, number>();
  const besides = links.beside.map((link): BesideRoute => {
    const { from } = link;
    const weigh = (side: Side): number =>
      (load.get(`${from.band} ${side}`) ?? 0) +
      ups.filter((up) => up.link.from === from && up.lane.side === side).length / 2 +
      // A joint performer beside the leading one: its line goes that way already.
      ((side === 'right' ? from.lead !== last(from) : from.lead !== first(from)) ? 0.25 : 0);
    const side = weigh('right') <= weigh('left') ? 'right' : 'left';
    load.set(`${from.band} ${side}`, (load.get(`${from.band} ${side}`) ?? 0) + 1);
    return { way: 'beside', link, side };
  });
  return { downs, ups, besides };
}

function nearestChannel(from: number, to: number, columnCount: number): Channel {
  const channels = Array.from({ length: columnCount }, (_, index) => index + 1).flatMap(
    (column): { channel: Channel; at: number }[] => [
      { channel: { column, side: 'left' }, at: column - 0.35 },
      { channel: { column, side: 'right' }, at: column + 0.35 },
    ],
  );
  const cost = (at: number): number => Math.abs(at - from) + Math.abs(at - to);
  const best = channels.reduce((a, b) => (cost(b.at) < cost(a.at) - 1e-9 ? b : a));
  return best.channel;
}

/** To the right of both steps, or to the left where the leading performer stands leftmost. */
function returnLane({ from, to }: StepLink): Channel {
  const right = Math.max(last(from), last(to));
  const left = Math.min(first(from), first(to));
  if (from.lead === last(from)) {
    const detourRight = right - last(from) + (right - last(to));
    const detourLeft = first(from) - left + (first(to) - left);
    const leftAllowed = from.lead === first(from);
    return leftAllowed && detourLeft < detourRight
      ? { column: left, side: 'left' }
      : { column: right, side: 'right' };
  }
  return from.lead === first(from)
    ? { column: left, side: 'left' }
    : { column: right, side: 'right' };
}
