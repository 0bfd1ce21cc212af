import { matchLabel } from '../lexicon/index.ts';
import { splitPosts } from '../performers/index.ts';
import type { SourcePlace } from '../source/source-document.ts';
import { findMatrixHeading, type MatrixHeading } from './find-matrix.ts';
import { readHeaderLines, type HeaderPair } from './header-lines.ts';
import { readRows, type FoundRow } from './read-rows.ts';
import type { RunLine } from './run-line.ts';

/** What the lines of one sheet hold. */
export interface FoundLines {
  readonly office: readonly RunLine[];
  readonly pairs: readonly HeaderPair[];
  readonly title: readonly RunLine[];
  readonly heading: MatrixHeading | undefined;
  readonly actors: readonly { readonly text: string; readonly place: SourcePlace | undefined }[];
  /** The headings of the actors were run together or stood line by line. */
  readonly areActorsSure: boolean;
  readonly rows: readonly FoundRow[];
  /** Lines of the matrix that fit no row. */
  readonly leftOver: readonly RunLine[];
}

/** Lines above a matrix that can belong to its header. */
const LONGEST_HEADER = 250;
/** A caption begins so; "Jika SOP ini tidak dilaksanakan" is a warning. */
const TITLE =
  /^\W*(?:\p{L}+\s+)?(?:SOP|POS|SPO|standar\p{L}*\s+operasional|prosedur|bagan alir|flow\s?chart)\b/iu;
const WARNING = /^\W*(?:jika|apabila|bila|bilamana|kalau)\b/iu;

/** Reads one sheet out of its lines; undefined when they do not look like one. */
export function readSheetLines(lines: readonly RunLine[]): FoundLines | undefined {
  const heading = findMatrixHeading(lines);
  if (!heading) return undefined;
  const bodyFrom = heading.to;
  const above = lines.slice(Math.max(0, heading.from - LONGEST_HEADER), heading.from);
  const bodyTo = countLabels(above) < 3 ? findMatrixEnd(lines, bodyFrom) : lines.length;
  const below = lines.slice(bodyTo, bodyTo + LONGEST_HEADER);
  const { title, others } = takeTitle([...above, ...below], above.length);
  const { pairs, loose } = readHeaderLines(others);
  if (!isSop(pairs, heading, lines)) return undefined;
  const { rows, leftOver } = readRows(lines.slice(bodyFrom, bodyTo));
  if (rows.length === 0) return undefined;
  const actors = nameActors(heading, lines);
  return { office: loose, pairs, title, heading, ...actors, rows, leftOver };
}

const SOP = /\b(?:SOP|POS|SPO|protap)\b|standar\p{L}*\s+operasional|prosedur/iu;

/**
 * Whether these are the labels of a SOP. Work plans and analyses of work load have activities, times
 * and results too; what they have not is Pelaksana, Mutu Baku, and the identity block of a SOP.
 */
export function isSop(
  pairs: readonly HeaderPair[],
  { labels }: MatrixHeading,
  lines: readonly RunLine[],
): boolean {
  const sure = pairs.filter(({ label }) => label.confidence > 0.6);
  const fields = new Set(sure.map(({ label }) => label.field).filter((field) => KNOWN.has(field)));
  const isNamed = lines.some(({ text }) => text.length < 160 && SOP.test(text));
  const isMatrix = labels.some(({ field }) => field === 'performers' || field === 'standard');
  return isMatrix ? fields.size >= 3 : fields.size >= 5 && isNamed;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['number', 'madeOn', 'revisedOn', 'effectiveOn', 'approvedBy', 'name'],
  ...['legalBases', 'qualifications', 'related', 'equipment', 'warnings', 'records'],
]);

function countLabels(lines: readonly RunLine[]): number {
  const labels = lines.map(({ text }) => matchLabel(text, ['header', 'section']));
  return labels.filter((label) => label !== undefined && label.confidence >= 0.85).length;
}

/** The matrix ends where a header begins, when the table stood before it. */
function findMatrixEnd(lines: readonly RunLine[], from: number): number {
  const at = lines.findIndex(({ text }, index) => {
    if (index < from || text.length > 80) return false;
    const label = matchLabel(text, ['header', 'section']);
    return label !== undefined && label.confidence >= 0.9 && isPlainLabel(text, label.value);
  });
  return at < 0 ? lines.length : at;
}

/** A row may begin with a word that is also a label: "Peringatan tertulis diberikan". */
function isPlainLabel(text: string, value: string): boolean {
  return value === '' || text.includes(':') || /^(?:no|nomor|tanggal|tgl|nama)\b/iu.test(text);
}

/** The caption: the last lines before the matrix, when they speak of a SOP. */
export function takeTitle(lines: readonly RunLine[], before: number) {
  for (let at = before - 1; at >= Math.max(0, before - 3); at -= 1) {
    const text = lines[at]?.text ?? '';
    if (matchLabel(text, ['header', 'section'])) break;
    if (
      !TITLE.test(text) ||
      WARNING.test(text) ||
      /^\d/u.test(text) ||
      /^(?:SOP|POS)\s+\p{L}+$/u.test(text)
    )
      continue;
    const title = lines.slice(at, before);
    if (title.some((line) => matchLabel(line.text, ['header', 'section']))) break;
    return { title, others: [...lines.slice(0, at), ...lines.slice(before)] };
  }
  return { title: [], others: lines };
}

/** The names of the actor columns; not sure where only posts tell one from the next. */
export function nameActors(heading: MatrixHeading, lines: readonly RunLine[]) {
  const split = heading.actors.map(({ text, line }) => ({
    ...splitPosts(text),
    place: lines[line]?.place,
  }));
  const actors: { text: string; place: SourcePlace | undefined }[] = [];
  let areActorsSure = true;
  for (const { names, isSure, place } of split) {
    const [first = '', ...more] = names;
    const last = actors.at(-1);
    // "KEPALA" / "BIDANG": a line that names no post goes on with the one above.
    const whole = last ? splitPosts(`${last.text} ${first}`) : undefined;
    const isOne = whole?.isSure === true && whole.names.length === 1;
    const goesOn = last && (isOpen(last.text) || isOne);
    // Several headings in one line: where one ends and the next begins only posts tell.
    if (!isSure || first.split(' ').length > 2 || names.length > 1) areActorsSure = false;
    if (goesOn && split.length > 1) last.text = `${last.text} ${first}`;
    else actors.push({ text: first, place });
    actors.push(...more.map((text) => ({ text, place })));
  }
  return { actors: actors.filter(({ text }) => text !== ''), areActorsSure };
}

function isOpen(text: string): boolean {
  return /(?:[/&,-]|\b(?:dan|di|bidang|kepala))$/iu.test(text);
}
