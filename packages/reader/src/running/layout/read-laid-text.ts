import { matchLabel } from '../../lexicon/index.ts';
import type { PartialReading } from '../../reading/partial-reading.ts';
import type { Question } from '../../reading/sheet-reading.ts';
import { recogniseSheets } from '../../recognise/index.ts';
import type { SourceBlock, SourceDocument, SourcePlace } from '../../source/source-document.ts';
import { askDoubts } from '../doubts/index.ts';
import { isOfficeLike } from '../fit-value.ts';
import type { RunLine } from '../run-line.ts';
import type { LaidPage } from './column-places.ts';
import { findLaidHeading, type LaidHeading } from './find-laid-matrix.ts';
import { layOutHeader } from './lay-out-header.ts';
import { layOutMatrix } from './lay-out-matrix.ts';
import { listSegments } from './segments.ts';

/**
 * Reads a sheet from text that has kept its layout: columns by runs of blanks, as a PDF printed to
 * text has them. Undefined when no columns run down the page.
 */
export function readLaidText(
  lines: readonly RunLine[],
  format: SourceDocument['format'],
): PartialReading | undefined {
  const heading = findLaidHeading(lines);
  if (!heading) return undefined;
  const end = findEnd(lines, heading.to);
  const clean = dropRepeats(lines, heading.from, heading.to);
  const matrix = layOutMatrix(clean, heading, listPages(lines, heading, end));
  if (!matrix) return undefined;
  const tables = layOutHeader(lines.slice(0, heading.from), 0);
  const below = layOutHeader(lines.slice(end), end);
  const all = [...tables, matrix, ...below];
  const blocks: readonly SourceBlock[] = all.map(({ table }) => table);
  const [reading] = recogniseSheets({ format, blocks });
  if (!reading) return undefined;
  const findLine = ({ block, row = 0 }: SourcePlace) => lines[all[block]?.lines[row] ?? 0]?.place;
  const places = Object.entries(reading.places).flatMap(([path, place]) => {
    const line = findLine(place);
    return line ? [[path, line] as const] : [];
  });
  const laid: PartialReading = {
    ...reading,
    questions: [
      ...askActors(matrix.unsureActors, reading),
      ...askStarts(matrix.guesses),
      ...askLists([...tables, ...below].flatMap(({ unsure = [] }) => unsure)),
      ...reading.questions,
    ],
    places: Object.fromEntries(places),
  };
  return askDoubts(laid, lines, heading);
}

/** Headings that may be put together wrongly; a mark below one is then below another, too. */
function askActors(
  names: readonly string[],
  { rows }: Pick<PartialReading, 'rows'>,
): readonly Question[] {
  if (names.length === 0) return [];
  const also = rows.flatMap(({ performers }, row) =>
    performers.length > 0 ? [`rows[${row}].performers`] : [],
  );
  return [
    {
      where: 'performers',
      ...(also.length > 0 && { also }),
      ask: `Apakah judul kolom pelaksana ini benar: ${names.map((name) => `“${name}”`).join(', ')}?`,
      why: 'Judulnya tertulis dalam beberapa baris tanpa garis tabel; susunan katanya tidak pasti.',
    },
  ];
}

function askLists(headings: readonly string[]): readonly Question[] {
  return headings.flatMap((heading) => {
    const label = matchLabel(heading, ['section']);
    if (label === undefined || label.field === 'otherSection') return [];
    return [
      {
        where: `sheet.${label.field}`,
        ask: `Apakah isi “${heading}” sudah benar dan lengkap?`,
        why: 'Batas antara dua daftar yang bersebelahan hilang saat naskah disalin.',
      },
    ];
  });
}

function askStarts(guesses: readonly number[]): readonly Question[] {
  return guesses.map((row) => ({
    where: `rows[${row}]`,
    ask: `Apakah baris ${row + 1} terbagi dengan benar?`,
    why: 'Garis tabelnya hilang; batas baris atau kolomnya tidak pasti.',
  }));
}

/** Stretches of one alignment: a form feed or another block begins the next page. */
function listPages(
  lines: readonly RunLine[],
  heading: LaidHeading,
  to: number,
): readonly LaidPage[] {
  const starts = [heading.from];
  // A page may end within the heading; its columns are one all the same.
  for (let at = heading.to + 1; at < to; at += 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    // A blank line alone leaves the columns where they are.
    const isNextBlock = line?.place.block !== above?.place.block;
    const isParagraph = line?.text === '' || above?.text === '';
    if (line?.opensPage || (isNextBlock && !isParagraph)) starts.push(at);
  }
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
}

/** The matrix ends where a header begins below it. */
function findEnd(lines: readonly RunLine[], from: number): number {
  const at = lines.findIndex(({ raw }, index) => {
    if (index < from) return false;
    return listSegments(raw).some(({ text }) => {
      const label = matchLabel(text, ['header', 'section']);
      const isPlain = label !== undefined && label.confidence >= 0.95;
      return isPlain && label.label.includes(' ') && label.value === '';
    });
  });
  return at < 0 ? lines.length : findHead(lines, at, from);
}

/** Lines of a letterhead, and labels that are damaged. */
const LONGEST_HEAD = 10;

/** Up over the office and the damaged labels that stand above the first plain label. */
function findHead(lines: readonly RunLine[], label: number, least: number): number {
  let head = label;
  for (let at = label - 1; at >= Math.max(least, label - LONGEST_HEAD); at -= 1) {
    const { text = '', raw = '' } = lines[at] ?? {};
    const isLabel = listSegments(raw).some((one) => {
      const found = matchLabel(one.text, ['header']);
      return found !== undefined && found.confidence > 0.8;
    });
    if (text !== '' && !isLabel && !isOfficeLike(text)) break;
    if (text !== '') head = at;
  }
  return head;
}

/** The heading printed again on the next page becomes blank lines. */
function dropRepeats(lines: readonly RunLine[], from: number, to: number): readonly RunLine[] {
  const heads = new Set(lines.slice(from, to).map(({ text }) => text));
  return lines.map((line, at) =>
    at >= to && line.text !== '' && heads.has(line.text) ? { ...line, text: '', raw: '' } : line,
  );
}
