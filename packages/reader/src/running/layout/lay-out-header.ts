import { matchLabel } from '../../lexicon/index.ts';
import type { TableRow } from '../../source/source-document.ts';
import { alignValues, type ValueLabel } from '../align-values.ts';
import { isOfficeLike } from '../fit-value.ts';
import type { RunLine } from '../run-line.ts';
import { findCollapsed } from './collapsed-line.ts';
import { toRow, toTable, type LaidTable } from './laid-table.ts';
import { layBand, listHeadings } from './lay-out-band.ts';
import { cutAtStrips, findStrips, listSegments, type Segment } from './segments.ts';

/**
 * The header above a matrix as tables: the identity block line by line, and each band of lists as a
 * row of headings over a row of contents. `from` is the index of the first line.
 */
export function layOutHeader(lines: readonly RunLine[], from: number): readonly LaidTable[] {
  const bands = lines.flatMap(({ raw }, at) => (isSectionLine(raw) ? [at] : []));
  const identity = lines.slice(0, bands[0] ?? lines.length);
  // A letterhead across the page stands above the labels.
  const labelled = identity.findIndex(({ raw }) => listSegments(spaced(raw)).some(isLabelled));
  const isHead = identity
    .slice(0, Math.max(0, labelled))
    .every(({ raw }) => listSegments(raw).length < 2);
  const head = isHead && labelled > 0 ? labelled : 0;
  return [
    ...layLines(identity.slice(0, head), from),
    ...layIdentity(identity.slice(head), from + head),
    ...bands.flatMap((band, index) => {
      const end = bands[index + 1] ?? findCaption(lines, band);
      const below = index === bands.length - 1 ? layLines(lines.slice(end), from + end) : [];
      const own = lines.slice(band, end);
      const laid = layBand(own, from + band);
      return [...(laid ? [laid] : layLines(own, from + band)), ...below];
    }),
  ];
}

/**
 * Below the last band, behind a blank line, stands the caption of the matrix; where no line is
 * blank, the last one is it when it names a SOP and is no item of a list of SOPs.
 */
function findCaption(lines: readonly RunLine[], band: number): number {
  const blank = lines.findLastIndex(
    ({ text }, at) => at > band && text === '' && (lines[at + 1]?.text ?? '') !== '',
  );
  const rest = blank < 0 ? [] : lines.slice(blank).filter(({ text }) => text !== '');
  const isCaption = rest.length > 0 && rest.length < 4;
  if (isCaption && rest.every(({ raw }) => listSegments(raw).length === 1)) return blank;
  const last = lines.findLastIndex(({ text }) => text !== '');
  const isAlone = last > band + 1 && listSegments(lines[last]?.raw ?? '').length === 1;
  const listsSops = listHeadings(lines[band]?.raw ?? '').some(
    ({ text }) => matchLabel(text, ['section'])?.field === 'related',
  );
  return isAlone && !listsSops && CAPTION.test(lines[last]?.text ?? '') ? last : lines.length;
}

/** "SOP Pengajuan Cuti"; "SOP ini wajib dibaca" is a warning. */
const CAPTION =
  /^(?:SOP|POS|SPO|[Pp]rosedur|PROSEDUR|[Ss]tandar\p{L}*\s+[Oo]perasional\s+[Pp]rosedur|[Bb]agan\s+[Aa]lir|[Ff]low\s?[Cc]hart)\s+(?:\p{Lu}|\()/u;

function isSectionLine(raw: string): boolean {
  return listHeadings(raw).some(({ text }) => {
    const label = matchLabel(text, ['section']);
    return label !== undefined && label.confidence >= 0.85 && label.value === '';
  });
}

/**
 * The identity block: the column where labels stand, the values right of it, the office left. Labels
 * over several lines and values centred beside them are paired by what fits and what is near.
 */
function layIdentity(lines: readonly RunLine[], from: number): readonly LaidTable[] {
  const filled = lines.flatMap((line, at) => (line.text === '' ? [] : [{ line, at }]));
  const segments = filled.map(({ line }) => listSegments(spaced(line.raw)));
  // Lines that lost their blanks show no columns, and would hide those of the others.
  const collapsed = filled.map(({ line }) => findCollapsed(spaced(line.raw)));
  const strips =
    findStrips(
      segments.filter((_, at) => !collapsed[at]),
      0,
    ) ?? [];
  const plain = filled.map(({ line }) => cutAtStrips(spaced(line.raw), strips));
  const counts = strips.map((_, strip) => plain.filter((row) => isLabel(row[strip] ?? '')).length);
  const labelStrip = counts.indexOf(Math.max(0, ...counts));
  const texts = plain.map((row, at) => {
    const { before, label, after } = collapsed[at] ?? {};
    if (label === undefined || isLabel(row[labelStrip] ?? '')) return row;
    return strips.map((_, strip) => {
      if (strip === labelStrip) return label;
      if (strip === labelStrip + 1) return after ?? '';
      return strip === 0 ? (before ?? '') : '';
    });
  });
  if ((counts[labelStrip] ?? 0) < 3) return layLines(lines, from);
  const labels = joinLabels(texts.map((row) => row[labelStrip] ?? ''));
  // The block of the office stands left of the labels, or right of the values.
  const rightOffice = strips.findIndex(
    (_, strip) => strip > labelStrip + 1 && texts.some((row) => isOfficeLike(row[strip] ?? '')),
  );
  const end = rightOffice < 0 ? strips.length : rightOffice;
  const values = texts.flatMap((row, at) => {
    const own = row.slice(labelStrip + 1, end);
    const text = own.join(' ').trim();
    const place = filled[at]?.line.place;
    return text === '' || !place ? [] : [{ at, line: { text, raw: text, place } }];
  });
  const alignment = alignValues(
    labels.map(({ label }) => label),
    values.map(({ line }) => line),
    false,
    (label, value) => -0.5 * distance(labels[label], values[value]?.at ?? 0),
  );
  const office = texts
    .map((row) => [...row.slice(0, labelStrip), ...row.slice(end)].join(' ').trim())
    .filter((text) => text !== '')
    .join('\n');
  const rows = labels.map(({ label }, index): TableRow => {
    const own = values.filter((_, at) => alignment[at] === index).map(({ line }) => line.text);
    const [, first, second] = toRow(['', label.label, own.join('\n')]).cells;
    const left = index === 0 ? toRow([office]).cells[0] : undefined;
    return {
      cells: [
        ...(left ? [{ ...left, rowSpan: labels.length }] : []),
        ...(first ? [first] : []),
        ...(second ? [second] : []),
      ],
    };
  });
  const at = labels.map(({ from: line }) => from + (filled[line]?.at ?? 0));
  return [{ table: toTable(rows, 3), lines: at }];
}

interface LaidLabelLines {
  readonly label: ValueLabel;
  /** First and last line, counted in filled lines. */
  readonly from: number;
  readonly to: number;
}

function isLabelled({ text }: Segment): boolean {
  return isLabel(text);
}

function isLabel(text: string): boolean {
  const label = matchLabel(text, ['header']);
  return label !== undefined && label.value === '' && label.confidence > 0.8;
}

/** Labels of the strip from top to bottom, those over two or three lines put together. */
function joinLabels(texts: readonly string[]): readonly LaidLabelLines[] {
  const filled = texts.flatMap((text, at) => (text === '' ? [] : [{ text, at }]));
  const found: LaidLabelLines[] = [];
  for (let i = 0; i < filled.length; i += 1) {
    for (const count of [3, 2, 1]) {
      const parts = filled.slice(i, i + count);
      const label = matchLabel(parts.map(({ text }) => text).join(' '), ['header']);
      // "Nomor" alone is enough where the labels stand below one another.
      const isPlain = label !== undefined && label.value === '' && label.confidence >= 0.6;
      const [first, last] = [parts[0], parts.at(-1)];
      if (parts.length < count || !isPlain || !first || !last) continue;
      found.push({ label, from: first.at, to: last.at });
      i += count - 1;
      break;
    }
  }
  return found;
}

function distance(label: LaidLabelLines | undefined, line: number): number {
  if (!label) return 0;
  return Math.max(0, label.from - line, line - label.to);
}

function layLines(lines: readonly RunLine[], from: number): readonly LaidTable[] {
  const filled = lines.flatMap((line, at) => (line.text === '' ? [] : [{ line, at }]));
  if (filled.length === 0) return [];
  const segments = filled.map(({ line }) => listSegments(spaced(line.raw)));
  const strips = findStrips(segments, 0) ?? [{ from: 0, to: Number.POSITIVE_INFINITY }];
  const rows = filled.map(({ line }) => toRow(cutAtStrips(spaced(line.raw), strips)));
  return [{ table: toTable(rows, strips.length), lines: filled.map(({ at }) => from + at) }];
}

/** Without the colons between labels and values. */
function spaced(raw: string): string {
  return raw.replaceAll(/(?<!\bN(?:IP|RP|IK|IY|IPPPK))\s:\s/giu, '   ');
}
