import { startsWithWork } from '../../performers/index.ts';

/** What a line of the matrix holds. */
export interface LaidLine {
  readonly no: string;
  readonly activity: string;
  /** Texts of the other columns by grid column. */
  readonly cells: ReadonlyMap<number, string>;
  /** Index of the source line. */
  readonly line: number;
  readonly isBlank: boolean;
}

export interface LaidRow {
  readonly lines: readonly LaidLine[];
  /** Where it begins is a guess. */
  readonly isGuess: boolean;
}

/** The sum below the last row. */
const TOTAL = /^(?:jumlah|total)\b/iu;

/**
 * Lines to rows. The number stands on the first line of its row, or, where cells are centred, in
 * its middle; then a row begins behind a blank line or at a sentence that begins with a verb.
 */
export function groupLaidRows(lines: readonly LaidLine[]): readonly LaidRow[] {
  const numbered = lines.flatMap(({ no, activity }, at) =>
    no !== '' || TOTAL.test(activity) ? [at] : [],
  );
  const hasNumbers = numbered.some((at) => lines[at]?.no !== '');
  const anchors = hasNumbers ? numbered : findSentences(lines);
  if (anchors.length === 0) return [];
  const begins = (at: number) => startsSentence(lines[at]?.activity ?? '');
  const beginning = anchors.filter((at) => begins(at)).length;
  const isTop = beginning * 2 > anchors.length;
  const isPlain = hasNumbers && beginning * 4 > anchors.length * 3;
  const starts = anchors.map((anchor, index): { at: number; isGuess: boolean } => {
    if (isTop && begins(anchor)) return { at: anchor, isGuess: !hasNumbers };
    if (index === 0) return { at: isTop ? anchor : 0, isGuess: false };
    const found = findStart(lines, (anchors[index - 1] ?? 0) + 1, anchor, begins);
    // Where numbers stand on the first line of the others, a small letter is a slip of the typist.
    return isPlain && !begins(found.at) ? { at: anchor, isGuess: false } : found;
  });
  return starts.map(({ at, isGuess }, index) => {
    const to = starts[index + 1]?.at ?? lines.length;
    return { lines: lines.slice(at, to).filter(({ isBlank }) => !isBlank), isGuess };
  });
}

/** Without numbers: a sentence with something beside it in the other columns. */
function findSentences(lines: readonly LaidLine[]): readonly number[] {
  return lines.flatMap(({ activity, cells }, at) => {
    const isStart = TOTAL.test(activity) || startsWithWork(capitalised(activity));
    return isStart && cells.size > 0 ? [at] : [];
  });
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function findStart(
  lines: readonly LaidLine[],
  from: number,
  anchor: number,
  begins: (at: number) => boolean,
): { at: number; isGuess: boolean } {
  const between = Array.from({ length: anchor - from + 1 }, (_, i) => from + i);
  const blank = between.findLast((at) => lines[at]?.isBlank);
  if (blank !== undefined) return { at: blank + 1, isGuess: false };
  const [only, ...more] = between.filter((at) => begins(at));
  if (only !== undefined) return { at: only, isGuess: more.length > 0 };
  return { at: Math.ceil((from + anchor) / 2), isGuess: true };
}

function startsSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && (startsWithWork(text) || /^\p{Lu}\p{Ll}+\s/u.test(text));
}
