import { parseAnswerNumber, type Instrument, type InstrumentItem } from '@tuntas/sop';
import { writeNumber } from '../../ui/write-number.ts';

type Options = NonNullable<InstrumentItem['options']>;

/** "Mandiri = 2" on a line of its own for each answer; without a score only the words. */
export function writeOptions(options: Options = []): string {
  return options
    .map(({ label, score }) => (score === undefined ? label : `${label} = ${writeNumber(score)}`))
    .join('\n');
}

/** An "=" that no number follows belongs to the answer. */
export function parseOptions(text: string): Options {
  return linesOf(text).map((line) => {
    const cut = line.lastIndexOf('=');
    const label = line.slice(0, cut).trim();
    const score = cut < 0 ? undefined : parseAnswerNumber(line.slice(cut + 1));
    return score === undefined || label === '' ? { label: line } : { label, score };
  });
}

export function writeBands(bands: Instrument['bands']): string {
  return bands.map(({ from, label }) => `${writeNumber(from)} = ${label}`).join('\n');
}

/** Undefined when a line has no number, no words, or a number that does not rise. */
export function parseBands(text: string): Instrument['bands'] | undefined {
  const bands: Instrument['bands'] = [];
  for (const line of linesOf(text)) {
    const [number = '', ...words] = line.split('=');
    const from = parseAnswerNumber(number);
    const label = words.join('=').trim();
    const last = bands.at(-1);
    if (from === undefined || label === '' || (last !== undefined && last.from >= from)) {
      return undefined;
    }
    bands.push({ from, label });
  }
  return bands;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
