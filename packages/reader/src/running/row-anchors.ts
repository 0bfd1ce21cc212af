import { startsWithWork } from '../performers/index.ts';
import type { RunLine } from './run-line.ts';
import { findTimeWithin, isTime } from './time-words.ts';

/** Where a row begins. */
export interface RowAnchor {
  /** Index of its first line. */
  readonly line: number;
  /** Row number as written; empty when there is none. */
  readonly no: string;
  /** The first line without the number; empty when the number stands alone. */
  readonly rest: string;
}

interface NumberedLine extends RowAnchor {
  readonly value: number;
  readonly quality: number;
}

const NUMBERED = /^(?<no>\(?(?<digits>\d{1,2})\s*[.)]?)(?:\s+(?<rest>\S.*)|(?<tight>\p{L}.*))?$/u;

/** The beginnings of the rows: by their numbers where these run on, else by their verbs. */
export function findRowAnchors(lines: readonly RunLine[]): readonly RowAnchor[] {
  const numbered = longestSeries(lines.flatMap((_, index) => readNumbered(lines, index)));
  return numbered.length > 1 ? numbered : findByVerbs(lines, numbered);
}

function readNumbered(lines: readonly RunLine[], line: number): readonly NumberedLine[] {
  const text = lines[line]?.text ?? '';
  if (isTime(text)) return [];
  const { no, digits, rest, tight } = NUMBERED.exec(text)?.groups ?? {};
  const value = Number(digits);
  if (no === undefined || !value) return [];
  const own = rest ?? tight ?? '';
  const sentence = own || (lines[line + 1]?.text ?? '');
  const hasTime = lines
    .slice(line, line + 12)
    .some(({ text: near }) => isTime(near) || findTimeWithin(near) !== undefined);
  const quality =
    (startsWithWork(sentence) ? 2 : -0.5) + (hasTime ? 0.5 : 0) + (own === '' ? 0.4 : 0);
  return [{ line, no: no.trim(), rest: own, value, quality }];
}

/** The best run 1, 2, 3 …; lists inside a row also count from 1 and must not win. */
function longestSeries(found: readonly NumberedLine[]): readonly NumberedLine[] {
  const best: { sum: number; before: number }[] = [];
  found.forEach(({ value, quality }, at) => {
    let before = -1;
    let sum = value === 1 ? 0 : Number.NEGATIVE_INFINITY;
    for (let other = 0; other < at; other += 1) {
      if (found[other]?.value !== value - 1) continue;
      const score = best[other]?.sum ?? Number.NEGATIVE_INFINITY;
      if (score <= sum && before >= 0) continue;
      if (score > sum || before < 0) {
        sum = score;
        before = other;
      }
    }
    best.push({ sum: sum + quality + 1, before });
  });
  let at = best.reduce((most, { sum }, index) => (sum > (best[most]?.sum ?? -1) ? index : most), 0);
  const series: NumberedLine[] = [];
  while (at >= 0 && Number.isFinite(best[at]?.sum ?? Number.NaN)) {
    const one = found[at];
    if (one) series.unshift(one);
    at = best[at]?.before ?? -1;
  }
  return series;
}

/** Without numbers: a sentence that begins with a verb, once the row before has come to its end. */
function findByVerbs(
  lines: readonly RunLine[],
  numbered: readonly RowAnchor[],
): readonly RowAnchor[] {
  const found: RowAnchor[] = [];
  const withTimes = hasTimes(lines);
  let isDone = true;
  lines.forEach(({ text }, line) => {
    const isStart = /^\p{Lu}/u.test(text) && startsWithWork(text) && !isTime(text);
    if (isStart && isDone) {
      const number = numbered.find((one) => one.line === line);
      found.push(number ?? { line, no: '', rest: text });
      isDone = false;
    }
    if (isTime(text) || findTimeWithin(text)) isDone = true;
    // A sheet without times: each sentence with a verb is a row.
    if (isStart && !withTimes) isDone = true;
  });
  return found;
}

function hasTimes(lines: readonly RunLine[]): boolean {
  return lines.some(({ text }) => isTime(text) || findTimeWithin(text) !== undefined);
}
