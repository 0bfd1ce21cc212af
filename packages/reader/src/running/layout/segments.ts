/** A stretch of a line: a word, or words with single blanks between them. */
export interface Segment {
  readonly text: string;
  /** Character column of its first letter and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of character columns that holds one column of text. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

const NARROWEST_GUTTER = 2;
/** Of so many lines one may reach into a gutter: a long word beside a short one. */
const LINES_PER_STRAY = 9;

/** Stretches between gaps of two blanks or more. */
export function listSegments(line: string): readonly Segment[] {
  return match(line, /\S+(?: \S+)*/gu);
}

export function listColumnWords(line: string): readonly Segment[] {
  return match(line, /\S+/gu);
}

function match(line: string, pattern: RegExp): readonly Segment[] {
  return [...line.matchAll(pattern)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/**
 * The columns of lines that are aligned by blanks: where (nearly) no line has a letter, a gutter
 * runs down the page. `strays`: how many lines may reach into one, otherwise a few of many.
 * Undefined when there is no gutter, so that the text is not laid out.
 */
export function findStrips(
  lines: readonly (readonly Segment[])[],
  strays?: number,
): readonly Strip[] | undefined {
  const filled = lines.filter((line) => line.length > 0);
  const most = strays ?? Math.floor(filled.length / LINES_PER_STRAY);
  const width = Math.max(0, ...filled.flat().map(({ to }) => to));
  const counts = Array.from({ length: width }, () => 0);
  for (const { from, to } of filled.flat()) {
    for (let at = from; at < to; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  const strips: { from: number; to: number }[] = [];
  let gap = NARROWEST_GUTTER;
  counts.forEach((count, at) => {
    if (count <= most) {
      gap += 1;
      return;
    }
    const last = strips.at(-1);
    if (last && gap < NARROWEST_GUTTER) last.to = at + 1;
    else strips.push({ from: at, to: at + 1 });
    gap = 0;
  });
  return strips.length > 1 ? strips : undefined;
}

/** The text of a line in each strip; a word between two goes to the nearer one. */
export function cutAtStrips(raw: string, strips: readonly Strip[]): readonly string[] {
  const texts = strips.map((): string[] => []);
  for (const segment of listSegments(raw)) {
    const touched = strips.flatMap((strip, at) => (overlap(segment, strip) > 0 ? [at] : []));
    // A stretch in one strip stays whole; one across several is taken word by word.
    if (touched.length < 2) texts[touched[0] ?? nearest(segment, strips)]?.push(segment.text);
    else {
      for (const word of listColumnWords(raw)) {
        if (word.from < segment.from || word.to > segment.to) continue;
        texts[nearest(word, strips)]?.push(word.text);
      }
    }
  }
  return texts.map((words) => words.join(' '));
}

function overlap(a: Strip, b: Strip): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

function nearest(segment: Strip, strips: readonly Strip[]): number {
  const reach = strips.map((strip) => overlap(segment, strip));
  return reach.indexOf(Math.max(...reach));
}
