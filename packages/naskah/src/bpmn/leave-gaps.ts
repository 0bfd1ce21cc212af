import { measureLabel } from './measure-label.ts';
import { middleOf, type Route } from './route-flows.ts';

/** How arrows use the gap behind the node that they leave. */
export interface Gaps {
  /** Width that the gap of a node needs, by its id. */
  readonly widths: ReadonlyMap<string, number>;
  /**
   * How far right of the middle of its node an arrow runs up or down, by the id of the flow; of one
   * that runs straight on, where its words may begin.
   */
  readonly turns: ReadonlyMap<string, number>;
}

/** Between a line and words beside it. */
export const BESIDE = 5;
const AFTER_WORDS = 12;
const FIRST_TURN = 20;

/**
 * Arrows that leave to the right turn one behind the other, each with its words beside its line;
 * the words at the corners above and below stand before them, those of the one that runs straight
 * on behind them.
 */
export function leaveGaps(routes: readonly Route[]): Gaps {
  const widths = new Map<string, number>();
  const turns = new Map<string, number>();
  for (const [id, leaving] of Map.groupBy(routes, ({ from }) => from.id)) {
    const half = (leaving[0]?.from.width ?? 0) / 2;
    const wordsOf = ({ flow }: Route): number => measureLabel(flow.name).width;
    const corners = leaving.filter(({ leaves }) => leaves !== 'right').map(wordsOf);
    let free = Math.max(half + FIRST_TURN, ...corners.map((width) => width + BESIDE + AFTER_WORDS));
    const isTurning = ({ leaves, direction }: Route) =>
      leaves === 'right' && direction !== undefined;
    for (const route of leaving.filter(isTurning)) {
      turns.set(route.flow.id, free);
      free += BESIDE + wordsOf(route) + AFTER_WORDS;
    }
    const straight = leaving.find(({ direction }) => direction === undefined);
    const start = leaving.some(isTurning) ? free : half;
    if (straight !== undefined) {
      turns.set(straight.flow.id, start);
      free = Math.max(free, start + wordsOf(straight) + 2 * AFTER_WORDS);
    }
    widths.set(id, free - half + AFTER_WORDS);
  }
  return { widths, turns };
}

/** Where an arrow runs up or down. */
export function turnOf({ flow, from, leaves }: Route, { turns }: Gaps): number {
  return middleOf(from) + (leaves === 'right' ? (turns.get(flow.id) ?? 0) : 0);
}
