import { matchLabel, type ColumnField, type LabelMatch } from '../lexicon/index.ts';
import { splitLabels } from './line-labels.ts';
import type { RunLine } from './run-line.ts';
import { isTime } from './time-words.ts';

/** The heading of the matrix in lines that follow one another. */
export interface MatrixHeading {
  /** Lines it takes, from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly LabelMatch<'column'>[];
  /** Words between the labels: the headings of the actor columns. */
  readonly actors: readonly ActorWords[];
  /** The row of column numbers. */
  readonly numbers: readonly string[];
}

export interface ActorWords {
  readonly text: string;
  readonly line: number;
}

/** Lines without any label that a heading may hold: each at most an actor column. */
const MOST_ACTORS = 24;
const LEAST_FIELDS = 3;

/** Where the heading of the matrix stands; undefined when no place looks like one. */
export function findMatrixHeading(lines: readonly RunLine[]): MatrixHeading | undefined {
  let best: MatrixHeading | undefined;
  const parts = lines.map(({ text }) => (text.length <= 160 ? splitLabels(text, ['column']) : []));
  for (let from = 0; from < lines.length; from += 1) {
    if (!opensHeading(parts[from] ?? [])) continue;
    const heading = isSection(lines[from]?.text ?? '')
      ? undefined
      : readHeading(lines, parts, from);
    if (heading && weigh(heading) > (best ? weigh(best) : 0)) best = heading;
  }
  return best;
}

type Parts = ReturnType<typeof splitLabels<'column'>>;

/** "Kegiatan", "No. Kegiatan Pelaksana"; the caption "Prosedur Pelayanan …" opens nothing. */
function opensHeading(parts: Parts): boolean {
  const labels = parts.filter(({ type }) => type === 'label').length;
  return labels > 0 && (labels === parts.length || (labels > 1 && !isSentence(parts)));
}

/** A label among many other words is a word of a sentence. */
function isSentence(parts: Parts): boolean {
  const labels = parts.filter(({ type }) => type === 'label').length;
  const words = parts.flatMap((part) => (part.type === 'words' ? part.text.split(' ') : []));
  return labels === 0 ? false : labels === 1 ? words.length > 2 : words.length > 6 * labels;
}

function weigh({ labels, actors }: MatrixHeading): number {
  const fields = new Set(labels.map(({ field }) => field));
  const sentences = actors.filter(({ text }) => text.split(' ').length > 8).length;
  return (
    fields.size +
    (fields.has('activity') ? 2 : 0) +
    (fields.has('performers') ? 1 : 0) -
    0.02 * actors.length -
    2 * sentences
  );
}

/** "Peralatan", "Peringatan": a heading of the lists above, though "alat" is one of the matrix too. */
function isSection(text: string): boolean {
  const label = matchLabel(text, ['section']);
  return label !== undefined && label.value === '' && label.confidence >= 0.9;
}

function readHeading(
  lines: readonly RunLine[],
  parts: readonly Parts[],
  from: number,
): MatrixHeading | undefined {
  const labels: LabelMatch<'column'>[] = [];
  let actors: ActorWords[] = [];
  let pending: ActorWords[] = [];
  let to = from;
  for (let at = from; at < lines.length && pending.length <= MOST_ACTORS; at += 1) {
    const text = lines[at]?.text ?? '';
    const own = isSentence(parts[at] ?? []) ? [] : (parts[at] ?? []);
    const hasLabel = own.some(({ type }) => type === 'label');
    if (!hasLabel && isSection(text)) break;
    if (!hasLabel && (beginsRow(text, labels) || text.length > 80 || isTime(text))) break;
    // A label that came already begins the next page, or is a word of a row.
    const fresh = own.flatMap((part) => (part.type === 'label' ? [part.label] : []));
    if (
      labels.length > 2 &&
      fresh.length > 0 &&
      fresh.every((one) => hasField(labels, one.field))
    ) {
      break;
    }
    for (const part of own) {
      if (part.type === 'label') labels.push(part.label);
      else pending.push({ text: part.text, line: at });
    }
    if (own.length === 0) pending.push({ text, line: at });
    if (hasLabel) {
      to = at + 1;
      actors = [...actors, ...pending];
      pending = [];
    }
  }
  const fields = new Set(labels.map(({ field }) => field));
  const isMatrix = fields.size >= LEAST_FIELDS && (fields.has('activity') || fields.has('time'));
  if (!isMatrix) return undefined;
  // Actor headings may also stand after the last label: "… Output", "Kasi", "Kabid".
  const hasActors = fields.has('performers') && actors.length === 0;
  const kept = hasActors ? pending : actors;
  if (hasActors) to += pending.length;
  const columns = [...fields].filter((field) => field !== 'performers' && field !== 'standard');
  const numbers = listNumbers(lines, to, columns.length + kept.length);
  return { from, to: to + numbers.lines, labels, actors: kept, numbers: numbers.texts };
}

function hasField(labels: readonly LabelMatch<'column'>[], field: ColumnField): boolean {
  return labels.some((label) => label.field === field);
}

/** "1", "1.", "1. Menerima": the first row, once the heading has its main labels. */
function beginsRow(text: string, labels: readonly LabelMatch<'column'>[]): boolean {
  return labels.length >= LEAST_FIELDS && /^1(?:[.)]\s*\S?|\s|$)/u.test(text);
}

/**
 * The row of column numbers: "1 2 3 4 5", or the numbers line by line. As many as there are columns;
 * the row numbers of a matrix copied column by column stand there too.
 */
function listNumbers(lines: readonly RunLine[], from: number, columns: number) {
  const first = lines[from]?.text ?? '';
  if (/^\(?1\)?(?:\s+\(?\d{1,2}\)?){3,}$/u.test(first)) {
    return { texts: first.split(' '), lines: 1 };
  }
  const texts: string[] = [];
  while (/^\(?\d{1,2}\)?$/u.test(lines[from + texts.length]?.text ?? '')) {
    const text = lines[from + texts.length]?.text ?? '';
    if (Number(text.replaceAll(/\D/gu, '')) !== texts.length + 1) break;
    texts.push(text);
  }
  const isRow = texts.length > 3 && Math.abs(texts.length - columns) <= 1;
  return isRow ? { texts, lines: texts.length } : { texts: [], lines: 0 };
}
