import type { PartialReading } from '../../reading/partial-reading.ts';
import type { Question } from '../../reading/sheet-reading.ts';
import type { RunLine } from '../run-line.ts';

/** Lines of the heading of the matrix, from `from` up to `to`. */
export interface HeadingLines {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a line whose words the reading does not hold, and the value read right before it. */
interface LostWords {
  readonly text: string;
  readonly where: string;
  /** Values of the identity block that stand right below: a label can stand between its lines. */
  readonly below: readonly string[];
}

/**
 * Every word of the text must stand somewhere in the reading: one that stands nowhere was lost, and
 * with it a value. Asks at the value that was read right before the lost words.
 */
export function askLostWords(
  reading: PartialReading,
  lines: readonly RunLine[],
  heading: HeadingLines | undefined,
): readonly Question[] {
  const lost = Map.groupBy(listLost(reading, lines, heading), ({ where }) => where);
  return [...lost].map(([where, found]) => {
    const texts = quote(found.map(({ text }) => text));
    const also = [...new Set(found.flatMap(({ below }) => below))].filter((path) => path !== where);
    return {
      where,
      ask: 'Di mana tempat tulisan yang tersisa ini pada lembar?',
      why: `Tulisan itu ada dalam naskah, tetapi tidak termuat pada isian mana pun: ${texts}.`,
      ...(also.length > 0 ? { also } : {}),
    };
  });
}

const LONGEST_QUOTE = 200;

function quote(texts: readonly string[]): string {
  const text = texts.join(' · ');
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}”`;
}

function listLost(
  reading: PartialReading,
  lines: readonly RunLine[],
  heading: HeadingLines | undefined,
): readonly LostWords[] {
  const values = listTexts(reading).map(fold);
  const missing = countMissing(lines, values, heading);
  if (missing.size === 0) return [];
  const places = placeLines(reading, lines);
  const whole = values.map((value) => ` ${value} `).join('\n');
  const found: LostWords[] = [];
  // Stretches that the reading does not hold as they stand come first, then any with such a word.
  for (const isStrict of [true, false]) {
    lines.forEach(({ raw, text }, at) => {
      if (missing.size === 0 || isNothing(text)) return;
      for (const part of raw.trim().split(/\s{2,}/u)) {
        const own = fold(part.replace(/^\(?\d{1,2}[.)]?\s+/u, ''));
        if (isStrict && whole.includes(` ${own} `)) continue;
        const words = listWords(part).filter((word) => take(missing, word));
        if (words.length === 0) continue;
        const where = whereOf(at, places, heading);
        found.push({ text: part.trim(), where, below: listBelow(at, places) });
      }
    });
  }
  return found;
}

/** How often each word stands in the lines and not in the reading. */
function countMissing(
  lines: readonly RunLine[],
  values: readonly string[],
  heading: HeadingLines | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    // The heading and the identity block are printed again on each page.
    if (seen.has(text) || isNothing(text)) continue;
    if (text.length > 12) seen.add(text);
    const own = listWords(text).filter((word) => !isIn(heading, at) || !UNNAMED.has(word));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of values.flatMap((value) => value.split(' '))) take(counts, word);
  return counts;
}

/** Words of headings that stand over several columns, or are the unit of the times. */
const UNNAMED: ReadonlySet<string> = new Set([
  ...['internal', 'eksternal', 'menit', 'jam', 'hari', 'penyelesaian', 'mutu', 'baku'],
]);

function isIn(heading: HeadingLines | undefined, at: number): boolean {
  return heading !== undefined && at >= heading.from && at < heading.to;
}

/** Takes one of the words, if any is left. */
function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0;
  if (count === 0) return false;
  if (count === 1) counts.delete(word);
  else counts.set(word, count - 1);
  return true;
}

/** Numbers of pages and columns, marks, rules. */
function isNothing(text: string): boolean {
  return !/\p{L}{2}/u.test(text);
}

/** Words of two letters and more; a single one is a mark or the letter of a list. */
function listWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => /\p{L}.*\p{L}|\d{2}/u.test(word));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All words that a reading holds. */
function listTexts({ sheet }: PartialReading): readonly string[] {
  const { legalBases, qualifications, related, equipment, warnings, records } = sheet;
  return [
    ...[sheet.office, sheet.unit, sheet.number, sheet.name, sheet.title],
    ...[sheet.madeOn, sheet.revisedOn, sheet.effectiveOn, sheet.approvedBy].map(
      ({ written }) => written,
    ),
    ...[legalBases, qualifications, related, equipment, warnings, records].flat(),
    ...Object.values(sheet.labels).flat(),
    ...Object.values(sheet.columns).flat(),
    ...sheet.performers.map(({ name }) => name),
    ...sheet.rows.flatMap(({ marks = [], no, activity, requires, time, output, note }) => [
      ...[no, activity, requires, time, output, note],
      ...marks.map(({ text }) => text),
    ]),
  ];
}

interface PlacedLine {
  readonly at: number;
  readonly path: string;
}

/** Values by the line on which they begin. */
function placeLines({ places }: PartialReading, lines: readonly RunLine[]): readonly PlacedLine[] {
  const lineOf = new Map(lines.map(({ place }, at) => [`${place.block}:${place.row ?? 0}`, at]));
  return Object.entries(places)
    .flatMap(([path, { block, row = 0 }]) => {
      const at = lineOf.get(`${block}:${row}`);
      const isWhole = /^(?:sheet\.\w+|rows\[\d+\])$/u.test(path);
      return at === undefined || !isWhole ? [] : [{ at, path }];
    })
    .toSorted((a, b) => a.at - b.at);
}

const BELOW = 2;

function listBelow(at: number, places: readonly PlacedLine[]): readonly string[] {
  return places
    .filter((place) => IDENTITY.test(place.path) && place.at > at && place.at <= at + BELOW)
    .map(({ path }) => path);
}

const IDENTITY = /^sheet\.(?:number|madeOn|revisedOn|effectiveOn|approvedBy|name|unit)$/u;

function whereOf(
  at: number,
  places: readonly PlacedLine[],
  heading: HeadingLines | undefined,
): string {
  if (isIn(heading, at)) return 'performers';
  const before = places.findLast((place) => place.at <= at)?.path;
  const isBelow = heading !== undefined && at >= heading.to;
  // Between the heading and the first row stand further lines of the actors' headings.
  if (isBelow && !before?.startsWith('rows')) return 'performers';
  return before ?? 'sheet.office';
}
