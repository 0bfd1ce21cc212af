import { startsWithWork } from '../performers/index.ts';
import type { FoundRow, FoundRows } from './read-rows.ts';
import type { RowCells, RowDoubt } from './row-cells.ts';
import type { RunLine } from './run-line.ts';
import { isTime } from './time-words.ts';

const LEAST_ROWS = 3;

/**
 * A matrix that was copied column by column: all numbers, all sentences, all papers, all times.
 * Undefined when the times stand apart, as they do when it was copied row by row.
 */
export function readColumnOrder(lines: readonly RunLine[]): FoundRows | undefined {
  const times = lines.flatMap(({ text }, at) => (isTime(text) ? [at] : []));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const isRun = times.length >= LEAST_ROWS && last - first + 1 === times.length;
  if (!isRun) return undefined;
  const before = lines.slice(0, first);
  const { activities, rest } = takeActivities(before);
  const count = activities.length;
  if (count < LEAST_ROWS) return undefined;
  const requires = rest.length === count ? rest : [];
  const after = lines.slice(last + 1);
  const outputs = after.length >= count ? after.slice(0, count) : [];
  const notes = after.length === 2 * count ? after.slice(count) : [];
  const placed = new Set([...requires, ...outputs, ...notes]);
  const leftOver = [...rest, ...after].filter((line) => !placed.has(line));
  const areTimesSure = times.length === count;
  const rows = activities.map(({ no, text, line }, at): FoundRow => {
    const doubts: RowDoubt[] = [];
    if (!areTimesSure || requires.length === 0) doubts.push('requires');
    if (outputs.length === 0 || (after.length !== count && notes.length === 0))
      doubts.push('output');
    const cells: RowCells = {
      activity: text,
      requires: requires[at]?.text ?? '',
      // A blank time somewhere shifts the others; which row it is only the office knows.
      time: areTimesSure ? (lines[first + at]?.text ?? '') : '',
      output: outputs[at]?.text ?? '',
      note: notes[at]?.text ?? '',
      mark: '',
      doubts,
    };
    return { no, cells, place: line.place };
  });
  const times_ = areTimesSure ? [] : lines.slice(first, last + 1);
  return { rows, leftOver: [...leftOver, ...times_] };
}

interface ActivityLine {
  readonly no: string;
  readonly text: string;
  readonly line: RunLine;
}

/** Sentences one after the other, with their numbers before them or in a run of their own. */
function takeActivities(lines: readonly RunLine[]) {
  const numbers = lines.filter(({ text }) => /^\(?\d{1,2}[.)]?$/u.test(text));
  const texts = lines.filter((line) => !numbers.includes(line));
  const activities: { no: string; text: string; line: RunLine }[] = [];
  let at = 0;
  for (; at < texts.length; at += 1) {
    const line = texts[at];
    if (!line) break;
    const { no, rest } = /^(?<no>\d{1,2}[.)])\s*(?<rest>\S.*)$/u.exec(line.text)?.groups ?? {};
    const text = rest ?? line.text;
    const last = activities.at(-1);
    if (no === undefined && last && /^[\p{Ll}(]/u.test(text)) last.text = `${last.text} ${text}`;
    else if (startsWithWork(text)) activities.push({ no: no ?? '', text, line });
    else break;
  }
  const named = activities.map((one, index): ActivityLine => ({
    ...one,
    no: one.no === '' ? (numbers[index]?.text ?? '') : one.no,
  }));
  return { activities: named, rest: texts.slice(at) };
}
