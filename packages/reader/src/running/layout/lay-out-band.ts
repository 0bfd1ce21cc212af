import { splitPair } from '../../flowing/index.ts';
import { isAllLabels, splitLabels } from '../line-labels.ts';
import type { RunLine } from '../run-line.ts';
import { toRow, toTable, type LaidTable } from './laid-table.ts';
import { findStrips, listSegments, type Segment, type Strip } from './segments.ts';

/** Two headings closer together than this are words of one. */
const NARROWEST = 12;

/**
 * The headings of a line: its segments, or, where the blanks between them closed up, the labels in
 * it ("Peringatan Pencatatan dan Pendataan").
 */
export function listHeadings(raw: string): readonly Segment[] {
  const segments = listSegments(raw);
  const [only, more] = segments;
  if (only === undefined || more !== undefined || only.text.length > 120) return segments;
  const parts = splitLabels(only.text, ['section']);
  if (parts.length < 2 || !isAllLabels(parts)) return segments;
  let at = 0;
  return parts.flatMap((part): readonly Segment[] => {
    if (part.type !== 'label') return [];
    const { label } = part.label;
    const from = only.from + Math.max(at, only.text.indexOf(label, at));
    at = from - only.from + label.length;
    return [{ text: label, from, to: from + label.length }];
  });
}

/** Headings side by side, and below them what stands under each; undefined for a single heading. */
export function layBand(lines: readonly RunLine[], from: number): LaidTable | undefined {
  const [head, ...rest] = lines;
  const labels = listHeadings(head?.raw ?? '');
  if (!head || labels.length < 2) return undefined;
  const body = rest.filter(({ text }) => text !== '');
  const headings = labels.map(({ text }) => text);
  const isCollapsed = listSegments(head.raw).length < labels.length;
  const { contents, isSure } = isCollapsed
    ? { contents: shareOut(body, labels.length), isSure: body.length === 0 }
    : cutBelow(body, labels);
  return {
    table: toTable([toRow(headings), toRow(contents)], labels.length),
    lines: [from, from + 1],
    ...(!isSure && { unsure: headings }),
  };
}

/** Two lists whose lines stand in one another, told by their numbering alone. */
function shareOut(body: readonly RunLine[], count: number): readonly string[] {
  const text = body.map((line) => line.text).join('\n');
  if (count !== 2) return [text];
  const { left, right } = splitPair(text);
  return [left.join('\n'), right.join('\n')];
}

/** Cuts the lines where the lists begin; a line without a blank there has lost its columns. */
function cutBelow(body: readonly RunLine[], labels: readonly Segment[]) {
  const starts = listStarts(body, labels);
  const contents = labels.map((): string[] => []);
  let isSure = true;
  for (const { raw } of body) {
    const ends = [...starts.slice(1), Number.POSITIVE_INFINITY];
    const isClosed = starts.slice(1).some((at) => /\S\S/u.test(raw.slice(at - 1, at + 1)));
    if (isClosed) isSure = false;
    starts.forEach((start, column) => {
      const end = ends[column] ?? Number.POSITIVE_INFINITY;
      // Words over a border stay together where they begin.
      const text = isClosed
        ? listSegments(raw)
            .filter((one) => one.from >= start && one.from < end)
            .map((one) => one.text)
            .join(' ')
        : raw.slice(start, end).trim();
      if (text !== '') contents[column]?.push(text.replaceAll(/\s+/gu, ' '));
    });
  }
  return { contents: contents.map((texts) => texts.join('\n')), isSure };
}

/**
 * Where the list below each heading begins: at the gutter left of the heading, or where most lines
 * begin a second column, since a list may stand left of its centred heading.
 */
function listStarts(body: readonly RunLine[], labels: readonly Segment[]): readonly number[] {
  const lines = body.map(({ raw }) => listSegments(raw));
  const strips = findStrips([labels, ...lines], 0) ?? [];
  return labels.map(({ from }, at) => {
    if (at === 0) return 0;
    const after = (labels[at - 1]?.from ?? 0) + NARROWEST;
    const inReach = (one: Strip) => one.from > after && one.from <= from;
    const strip = strips.find(inReach);
    if (strip) return strip.from;
    const seconds = lines.flatMap((line) =>
      line
        .slice(1)
        .filter(inReach)
        .map((one) => one.from),
    );
    return mostFrequent(seconds) ?? from;
  });
}

function mostFrequent(places: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
