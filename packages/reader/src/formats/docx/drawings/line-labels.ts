import { distanceToStroke } from './distance.ts';
import type { DrawnLine } from './drawn-lines.ts';
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
  const texts = lines.map(({ text }) => (text === '' ? [] : [text]));
  const shapes = all.filter((shape) => {
    if (attached.has(shape.id) || !mayBeLabel(shape)) return true;
    const line = nearestLine(shape, lines);
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

function nearestLine({ item }: PlacedShape, lines: readonly DrawnLine[]): number | undefined {
  let best: number | undefined;
  let bestDistance = reach;
  lines.forEach(({ strokes }, i) => {
    const distance = Math.min(...strokes.map(([from, to]) => distanceToStroke(item.box, from, to)));
    if (distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  });
  return best;
}
