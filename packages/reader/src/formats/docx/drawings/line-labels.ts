import { distanceBetween, distanceToBox, distanceToStroke } from './distance.ts';
import type { Box } from './drawing.ts';
import type { DrawnLine, LineEnd } from './drawn-lines.ts';
import { matchLabels, type LabelCosts } from './match-labels.ts';
import type { PlacedShape } from './table-drawings.ts';

/** Words beside a line stand at most this far from it (7 mm). */
const reach = 400;
/** Leaving words over costs more than any line in reach. */
const leftOver = 10 * reach;
/** More than any way along lines in reach, and still less than leaving words over. */
const farther = 5 * reach;
/** The words of a way out of a check; a line from one action to the next has no need of them. */
const OUTCOME = /^(?:ya|y|tidak|tdk|t|belum|sudah|setuju|ditolak|lengkap|sesuai|ok)\b/iu;
/** "Tidak lengkap, dikembalikan": longer words are a remark of their own. */
const longestLabel = 40;
/** In a box of their own, only a word or two are taken for a label. */
const longestBoxedLabel = 15;
/** Lines that are compared for one label. */
const mostLines = 8;

/** Gives the words beside lines to the lines; they are no shapes then. */
export function takeLabels(
  all: readonly PlacedShape[],
  lines: readonly DrawnLine[],
): { readonly shapes: readonly PlacedShape[]; readonly labelled: readonly DrawnLine[] } {
  const attached = new Set(lines.flatMap(({ ends }) => ends.map(({ shape }) => shape)));
  const decisions = new Map(
    all.filter(({ item }) => item.kind === 'diamond').map(({ id, item }) => [id, item.box]),
  );
  const labels = all.filter((shape) => !attached.has(shape.id) && mayBeLabel(shape));
  const lineOf = matchLabels(
    labels.map((label) => costsOf(label, lines, decisions)),
    leftOver,
  );
  const texts = new Map<number, string>();
  const taken = new Set<PlacedShape>();
  labels.forEach((label, i) => {
    const line = lineOf[i];
    if (line === undefined) return;
    texts.set(line, label.text);
    taken.add(label);
  });
  return {
    shapes: all.filter((shape) => !taken.has(shape)),
    labelled: lines.map((line, i) => ({
      ...line,
      text: [line.text, texts.get(i) ?? ''].filter((text) => text !== '').join(' '),
    })),
  };
}

function mayBeLabel({ item, text }: PlacedShape): boolean {
  if (text === '' || (item.kind !== 'box' && item.kind !== 'other')) return false;
  if (!item.hasOutline) return text.length <= longestLabel;
  return item.isTextBox && text.length <= longestBoxedLabel;
}

/** "Ya", "Tidak lengkap": the words of a way out of a check. */
const isOutcome = (text: string): boolean => OUTCOME.test(text.trim());

/**
 * "Ya" and "Tidak" stand along a line that leaves a decision, often where it joins another line that
 * passes by, or as near to the decision itself; words of other kinds rather stand there too.
 */
function costsOf(
  { item: { box }, text }: PlacedShape,
  lines: readonly DrawnLine[],
  decisions: ReadonlyMap<string, Box>,
): LabelCosts {
  const elsewhere = isOutcome(text) ? farther : reach;
  const costs = lines.flatMap((line, i): (readonly [number, number])[] => {
    const tails = tailsOf(line);
    const left = tails.flatMap(({ shape }) => decisions.get(shape ?? '') ?? []);
    const distance = Math.min(
      ...line.strokes.map(([from, to]) => distanceToStroke(box, from, to)),
      ...(isOutcome(text) ? left.map((decision) => distanceBetween(box, decision)) : []),
    );
    if (distance >= reach) return [];
    const fromTails = tails.map(
      ({ point, shape }) =>
        distanceToBox(point, box) / 2 +
        (shape !== undefined && decisions.has(shape) ? 0 : elsewhere),
    );
    return [[i, distance + Math.min(...fromTails)]];
  });
  return new Map(costs.toSorted(([, one], [, other]) => one - other).slice(0, mostLines));
}

/** The ends a line leaves from: both, when no arrow says which. */
function tailsOf({ ends }: DrawnLine): readonly LineEnd[] {
  const tails = ends.filter(({ hasArrow }) => !hasArrow);
  return tails.length === 0 ? ends : tails;
}
