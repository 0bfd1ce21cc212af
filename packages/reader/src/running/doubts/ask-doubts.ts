import type { PartialReading } from '../../reading/partial-reading.ts';
import type { Question } from '../../reading/sheet-reading.ts';
import type { RunLine } from '../run-line.ts';
import { askLostWords, type HeadingLines } from './ask-lost-words.ts';
import { askMixedValues } from './ask-mixed-values.ts';
import { askSweptValues } from './ask-swept-values.ts';

/**
 * What the words themselves show to be doubtful in a reading of running text, whichever way it was
 * read: words that were lost, and values that hold something of another. One question a value.
 */
export function askDoubts(
  reading: PartialReading,
  lines: readonly RunLine[],
  heading: HeadingLines | undefined,
): PartialReading {
  const found = [
    ...askSweptValues(reading.sheet),
    ...askMixedValues(reading, lines),
    ...askLostWords(reading, lines, heading),
  ];
  const asked = new Set(reading.questions.map(({ where }) => where));
  const questions = found.flatMap(({ where, also = [], ...question }): readonly Question[] => {
    const [first, ...others] = [where, ...also].filter((path) => !asked.has(path));
    if (first === undefined) return [];
    for (const path of [first, ...others]) asked.add(path);
    return [{ where: first, ...question, ...(others.length > 0 ? { also: others } : {}) }];
  });
  return { ...reading, questions: [...reading.questions, ...questions] };
}
