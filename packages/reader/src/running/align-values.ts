import type { LabelMatch } from '../lexicon/index.ts';
import { fitNothing, fitValue } from './fit-value.ts';
import type { RunLine } from './run-line.ts';

export type ValueLabel = LabelMatch<'header' | 'section'>;

/** Which of the labels each line belongs to (index), or undefined for none. */
export type Alignment = readonly (number | undefined)[];

/** How much the place of a line on the page speaks for a label: 0 at best, less further away. */
export type Nearness = (label: number, line: number) => number;

interface Way {
  readonly score: number;
  readonly path: readonly (number | undefined)[];
  /** Label that took the last line. */
  readonly last: number;
}

/**
 * Shares lines among labels that stood before them, both in order: all labels first and all values
 * after, or label and value in turn (`isAlternating`: elsewhere in the header they do). Maximises how
 * well each line fits its label.
 */
export function alignValues(
  labels: readonly ValueLabel[],
  lines: readonly RunLine[],
  isAlternating: boolean,
  near: Nearness = () => 0,
): Alignment {
  let ways: (Way | undefined)[] = [{ score: 0, path: [], last: -1 }];
  lines.forEach((line, index) => {
    const next: (Way | undefined)[] = [];
    for (const way of ways) {
      if (!way) continue;
      offer(next, {
        ...way,
        score: way.score + fitNothing(line.text),
        path: [...way.path, undefined],
      });
      for (let at = Math.max(0, way.last); at < labels.length; at += 1) {
        const label = labels[at];
        if (!label) continue;
        const skipped = labels.slice(Math.max(0, way.last + 1), at);
        const isFirst = at !== way.last;
        const score =
          fitValue(label, line.text, isFirst) -
          skipped.reduce((sum, one) => sum + costOfBlank(one), 0) -
          (isFirst ? 0 : costOfRestart(lines, index)) +
          (isFirst || !continues(lines, index) ? 0 : 0.6) +
          near(at, index) -
          (!isFirst && isComplete(label, lines[index - 1]?.text ?? '') ? 2.5 : 0);
        offer(next, { score: way.score + score, path: [...way.path, at], last: at });
      }
    }
    ways = next;
  });
  const ended = ways
    .filter((way): way is Way => way !== undefined)
    .map((way) => {
      const open = labels.slice(way.last + 1);
      const blanks = open.reduce((sum, one) => sum + costOfBlank(one), 0);
      // Where label and value take turns, a label right before another one is the blank one.
      const turn = isAlternating && way.last >= 0 ? open.length : 0;
      return { ...way, score: way.score - blanks - turn };
    });
  return ended.sort((a, b) => b.score - a.score)[0]?.path ?? [];
}

/** Keeps the best way for each label that took the last line. */
function offer(ways: (Way | undefined)[], way: Way): void {
  const known = ways[way.last + 1];
  if (!known || known.score < way.score) ways[way.last + 1] = way;
}

function costOfBlank({ kind, field }: ValueLabel): number {
  if (kind === 'section') return 1.2;
  return field === 'number' || field === 'name' ? 0.8 : 0.3;
}

/** A NIP has eighteen figures and may break; the numbers of other staff are shorter. */
const ENDS_SIGNER = /\bN[IR]P\b[\s.:]*\d[\d ]{8,}|\bN(?:IK|IY|IPPPK)\b[\s.:]*\d[\d. ]{5,}/u;

/** The NIP is the last line of a signer. */
function isComplete({ field }: ValueLabel, above: string): boolean {
  return field === 'approvedBy' && ENDS_SIGNER.test(above);
}

/** A list that begins again at 1 is the next list. */
function costOfRestart(lines: readonly RunLine[], index: number): number {
  const text = lines[index]?.text ?? '';
  if (!/^(?:1|a)[.)\s]/iu.test(text)) return 0;
  const hasList = lines.slice(0, index).some(({ text: before }) => /^(?:1|a)[.)\s]/iu.test(before));
  return hasList ? 3 : 1;
}

/** The line goes on with the sentence above: a small letter, or "…, dan" before it. */
function continues(lines: readonly RunLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const above = lines[index - 1]?.text ?? '';
  return (
    /^[\p{Ll}(]/u.test(text) || /(?:,|\b(?:dan|atau|tentang|nomor|tahun|yang|di|ke))$/iu.test(above)
  );
}
