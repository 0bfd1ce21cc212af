import { matchLabel, type ColumnField } from '../../lexicon/index.ts';
import { isAllLabels, splitLabels } from '../line-labels.ts';
import type { RunLine } from '../run-line.ts';
import { listSegments, type Segment } from './segments.ts';

export interface LaidLabel {
  readonly field: ColumnField;
  readonly segment: Segment;
  /** Index of its line. */
  readonly line: number;
}

export interface LaidHeading {
  /** Lines of the heading, from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly LaidLabel[];
}

/** Headings of the actor columns stand over several lines when they are long. */
const MOST_LINES = 8;

/** The heading of a matrix whose columns are kept by blanks. */
export function findLaidHeading(lines: readonly RunLine[]): LaidHeading | undefined {
  // Up to eight lines are looked at from each one: each is taken apart once.
  const known = new Map<number, readonly LaidLabel[]>();
  const labelsOf = (at: number): readonly LaidLabel[] => {
    const own = known.get(at) ?? listLabels(lines, at);
    known.set(at, own);
    return own;
  };
  for (let from = 0; from < lines.length; from += 1) {
    const first = labelsOf(from);
    if (first.length < 2) continue;
    const labels: LaidLabel[] = [];
    let to = from;
    for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at += 1) {
      if (/^\s*1\s*[.)]?\s+\p{L}/u.test(lines[at]?.raw ?? '')) break;
      const own = labelsOf(at).filter(
        ({ field }) => !labels.some((label) => label.field === field),
      );
      if (own.length > 0) to = at + 1;
      labels.push(...own);
    }
    const fields = new Set(labels.map(({ field }) => field));
    const hasActivity = fields.has('activity') && (fields.has('time') || fields.has('performers'));
    if (fields.size >= 4 && hasActivity) return { from, to: passActors(lines, to, labels), labels };
  }
  return undefined;
}

/**
 * Headings of actors go on below the last label: "Petugas" / "Loket". Nothing stands left of them
 * then; a row has its sentence there.
 */
function passActors(lines: readonly RunLine[], to: number, labels: readonly LaidLabel[]): number {
  const left = labels.find(({ field }) => field === 'activity')?.segment.to ?? 0;
  const right = labels.find(({ field }) => field === 'requires')?.segment.from ?? 0;
  let end = to;
  for (let at = to; at < to + 4; at += 1) {
    const segments = listSegments(lines[at]?.raw ?? '');
    const isBeside = segments.every(({ from }) => from > left);
    if (!isBeside) break;
    // The number of "Pelaksana 1" may wrap; one letter alone is a mark of the first row.
    const isActor = (one: Segment) => one.text.length > 1 || /^\d$/u.test(one.text);
    const hasActor = segments.some((one) => one.from > left && one.to <= right && isActor(one));
    // "(menit)" alone on a line stands between the headings of the actors.
    if (hasActor) end = at + 1;
    else if (!segments.every(({ text }) => /^\(.*\)$/u.test(text))) break;
  }
  return end;
}

function listLabels(lines: readonly RunLine[], line: number): readonly LaidLabel[] {
  return listSegments(lines[line]?.raw ?? '').flatMap((segment): readonly LaidLabel[] => {
    const label = matchLabel(segment.text, ['column']);
    const isPlain = label !== undefined && label.value === '' && label.confidence >= 0.85;
    return isPlain ? [{ field: label.field, segment, line }] : partLabels(segment, line);
  });
}

/** The number column is narrow, and its heading is misread as "N0". */
const NUMBERED = /^(?<no>n[o0]\.?)\s+(?<rest>\S.*)$/iu;

/** Neighbours with one blank between them: "NO. KEGIATAN", "N0 K E G I A T A N". */
function partLabels(segment: Segment, line: number): readonly LaidLabel[] {
  const { no, rest } = NUMBERED.exec(segment.text)?.groups ?? {};
  const label = rest === undefined ? undefined : matchLabel(rest, ['column']);
  if (no !== undefined && rest !== undefined && label?.value === '' && label.confidence >= 0.85) {
    const from = segment.to - rest.length;
    const number = { text: no, from: segment.from, to: segment.from + no.length };
    return [
      { field: 'no', segment: number, line },
      { field: label.field, segment: { text: rest, from, to: segment.to }, line },
    ];
  }
  const parts = splitLabels(segment.text, ['column']);
  if (parts.length < 2 || !isAllLabels(parts)) return [];
  let at = 0;
  return parts.flatMap((part): readonly LaidLabel[] => {
    if (part.type !== 'label') return [];
    const text = part.label.label;
    const from = segment.from + Math.max(at, segment.text.indexOf(text, at));
    at = from - segment.from + text.length;
    return [{ field: part.label.field, segment: { text, from, to: from + text.length }, line }];
  });
}
