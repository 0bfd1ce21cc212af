import { matchLabel, type ColumnField, type LabelMatch } from '../lexicon/index.ts';
import { startsWithWork } from '../performers/index.ts';
import type { RunLine } from './run-line.ts';
import { isTime } from './time-words.ts';

/**
 * A matrix that was copied column by column, each heading above its own cells: "No", "Kegiatan", all
 * sentences, "Pelaksana", the actors, "Mutu Baku", and then papers, times and results mixed.
 */
export interface TornMatrix {
  /** Lines it takes, from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly LabelMatch<'column'>[];
  readonly sentences: readonly TornSentence[];
  /** Headings of the actor columns, as far as blank lines part them. */
  readonly actors: readonly RunLine[];
  /** What stands right of the actors, a cell each as far as blank lines part them. */
  readonly cells: readonly RunLine[];
}

export interface TornSentence {
  readonly no: string;
  readonly line: RunLine;
}

const LONGEST_LABEL = 40;
const LEAST_ROWS = 2;
const NUMBER = /^\(?(?<digits>\d{1,2})\)?[.)]?$/u;
const NUMBERED = /^(?<no>\(?\d{1,2}[.)])\s*(?=\p{L})/u;
/** A guide to a form says what to write in it. */
const GUIDANCE = /\b(?:diisi|isilah|tulis(?:kan|lah)|cantumkan|kolom|contoh pengisian)\b/iu;

/** `lines` with the blank ones, which part the cells. Undefined unless every column has its heading. */
export function findTornMatrix(lines: readonly RunLine[]): TornMatrix | undefined {
  const labels = lines.map(({ text }) => labelOf(text));
  const find = (field: ColumnField, after: number) =>
    labels.findIndex((label, at) => at > after && label?.field === field);
  const activity = find('activity', -1);
  const performers = find('performers', activity);
  if (activity < 0 || performers < 0) return undefined;
  const standard = labels.findIndex(
    (label, at) => at > performers && (label?.field === 'standard' || label?.field === 'requires'),
  );
  const rest = ['requires', 'time', 'output'].filter((field) =>
    labels.slice(performers).some((label) => label?.field === field),
  );
  // A second heading would begin a further page, whose rows count on.
  const isAgain = find('activity', activity) >= 0;
  if (standard < 0 || rest.length < 3 || isAgain) return undefined;
  const sentences = listSentences(lines.slice(activity + 1, performers));
  if (sentences.length < LEAST_ROWS) return undefined;
  const to = findEnd(lines, standard);
  const cells = listCells(lines.slice(standard, to)).filter(({ text }) => !labelOf(text));
  const times = cells.filter(({ text }) => isTime(text)).length;
  if (times * 2 < sentences.length) return undefined;
  const isHeaded = labels[activity - 1]?.field === 'no' || labels[activity - 2]?.field === 'no';
  const from = isHeaded ? activity - (labels[activity - 1] ? 1 : 2) : activity;
  return {
    from,
    to,
    labels: labels.slice(from, to).flatMap((label) => (label ? [label] : [])),
    sentences,
    actors: listCells(lines.slice(performers + 1, standard)).filter(
      ({ text }) => !NUMBER.test(text),
    ),
    cells,
  };
}

function labelOf(text: string): LabelMatch<'column'> | undefined {
  const label = text.length > LONGEST_LABEL ? undefined : matchLabel(text, ['column']);
  return label?.value === '' && label.confidence >= 0.85 ? label : undefined;
}

/** The rows by their numbers, which stand among the sentences; empty when the two do not agree. */
function listSentences(lines: readonly RunLine[]): readonly TornSentence[] {
  const filled = lines.filter(({ text }) => text !== '');
  const words = filled
    .filter(({ text }) => !NUMBER.test(text))
    .map((line) => ({ ...line, text: line.text.replace(NUMBERED, '') }));
  if (words.some(({ text }) => GUIDANCE.test(text))) return [];
  const last = filled.reduce((most, { text }) => Math.max(most, numberOf(text)), 0);
  const [by] = [isWork, isCapital]
    .map((begins) => joinFrom(words, begins))
    .filter((found) => found.length === last);
  const works = by?.filter(({ text }) => startsWithWork(text)).length ?? 0;
  if (by === undefined || works * 3 < by.length * 2) return [];
  return by.map((line, at) => ({ no: `${at + 1}`, line }));
}

const isWork = (text: string) => /^\p{Lu}/u.test(text) && startsWithWork(text);
const isCapital = (text: string) => /^\p{Lu}/u.test(text);

function numberOf(text: string): number {
  return Number(
    NUMBER.exec(text)?.groups?.['digits'] ?? NUMBERED.exec(text)?.[0].match(/\d+/u) ?? 0,
  );
}

function joinFrom(
  lines: readonly RunLine[],
  begins: (text: string) => boolean,
): readonly RunLine[] {
  const joined: RunLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above === undefined || begins(line.text)) joined.push(line);
    else joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` };
  }
  return joined;
}

/** Cells between blank lines; each time and each heading is one of its own. */
function listCells(lines: readonly RunLine[]): readonly RunLine[] {
  const cells: RunLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isOwn = isTime(line.text) || labelOf(line.text) !== undefined;
    const above = cells.at(-1);
    if (line.text !== '') {
      if (isOpen && !isOwn && above) {
        cells[cells.length - 1] = { ...above, text: `${above.text} ${line.text}` };
      } else cells.push(line);
    }
    isOpen = line.text !== '' && !isOwn;
  }
  return cells;
}

/** A label of the identity block or a list that stands below. */
function findEnd(lines: readonly RunLine[], from: number): number {
  const at = lines.findIndex(({ text }, index) => {
    if (index < from || text.length > 60) return false;
    const label = matchLabel(text, ['header', 'section']);
    return label !== undefined && label.confidence >= 0.95 && label.label.includes(' ');
  });
  return at < 0 ? lines.length : at;
}
