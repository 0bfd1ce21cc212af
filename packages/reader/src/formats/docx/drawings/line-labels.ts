import { distanceToStroke, middleOf } from './distance.ts';
import type { DrawnLine, LineEnd } from './drawn-lines.ts';
import type { PlacedShape } from './table-drawings.ts';

/** Words beside a line stand at most this far from it (7 mm). */
const reach = 400;
/** "Tidak lengkap, dikembalikan": longer words are a remark of their own. */
const longestLabel = 40;
/** In a box of their own, only a word or two are taken for a label. */
const longestBoxedLabel = 15;

/** Gives the words beside lines to the lines; they are no shapes then. */
export function takeLabels(
  all: readonly PlacedShape[],
  lines: readonly DrawnLine[],
): { readonly shapes: readonly PlacedShape[]; readonly labelled: readonly DrawnLine[] } {
  const attached = new Set(lines.flatMap(({ ends }) => ends.map(({ shape }) => shape)));
  const decisions = new Set(all.filter(({ item }) => item.kind === 'diamond').map(({ id }) => id));
  const texts = lines.map(({ text }) => (text === '' ? [] : [text]));
  const shapes = all.filter((shape) => {
    if (attached.has(shape.id) || !mayBeLabel(shape)) return true;
    const line = nearestLine(shape, lines, decisions);
    if (line === undefined) return true;
    texts[line]?.push(shape.text);
    return false;
  });
  return {
    shapes,
    labelled: lines.map((line, i) => ({ ...line, text: texts[i]?.join(' ') ?? '' })),
  };
}

function mayBeLabel({ item, text }: PlacedShape): boolean {
  if (text === '' || (item.kind !== 'box' && item.kind !== 'other')) return false;
  if (!item.hasOutline) return text.length <= longestLabel;
  return item.isTextBox && text.length <= longestBoxedLabel;
}

function nearestLine(
  { item }: PlacedShape,
  lines: readonly DrawnLine[],
  decisions: ReadonlySet<string>,
): number | undefined {
  const middle = middleOf(item.box);
  let best: number | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  lines.forEach((line, i) => {
    const distance = Math.min(
      ...line.strokes.map(([from, to]) => distanceToStroke(item.box, from, to)),
    );
    if (distance >= reach) return;
    // "Ya" and "Tidak" stand where a line leaves a decision, among lines that pass by.
    const costs = tailsOf(line).map(
      ({ point, shape }) =>
        distance +
        Math.hypot(point.x - middle.x, point.y - middle.y) / 3 +
        (shape !== undefined && decisions.has(shape) ? 0 : reach),
    );
    const cost = Math.min(...costs);
    if (cost < leastCost) [best, leastCost] = [i, cost];
  });
  return best;
}

/** The ends a line leaves from: both, when no arrow says which. */
function tailsOf({ ends }: DrawnLine): readonly LineEnd[] {
  const tails = ends.filter(({ hasArrow }) => !hasArrow);
  return tails.length === 0 ? ends : tails;
}
