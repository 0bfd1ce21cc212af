import type { ColumnField } from '../../lexicon/index.ts';
import { splitPosts } from '../../performers/index.ts';
import type { RunLine } from '../run-line.ts';
import { isTime } from '../time-words.ts';
import type { LaidHeading, LaidLabel } from './find-laid-matrix.ts';
import { cutAtStrips, findStrips, listSegments, type Segment, type Strip } from './segments.ts';

type Group = 'performers' | 'standard';

export interface GridColumn {
  readonly heading: string;
  readonly field?: ColumnField;
  readonly group?: Group;
}

/** Lines of the matrix that share one alignment, from `from` up to `to`. */
export interface LaidPage {
  readonly from: number;
  readonly to: number;
}

/** Which columns the matrix has, and where they stand on one page. */
export interface ColumnPlaces {
  readonly strips: readonly Strip[];
  /** Grid column of each strip; undefined for strips of nothing. */
  readonly columnOf: readonly (number | undefined)[];
  readonly grid: readonly GridColumn[];
  readonly groups: Readonly<Record<Group, string>>;
}

const GROUPS: readonly ColumnField[] = ['performers', 'standard'];

/**
 * The columns of a page. On the page of the heading by its labels; on later ones, where the empty
 * actor columns have closed up, by what stands in them.
 */
export function placeColumns(
  lines: readonly RunLine[],
  page: LaidPage,
  heading: LaidHeading,
  first: ColumnPlaces | undefined,
): ColumnPlaces | undefined {
  const isHere = heading.from >= page.from && heading.from < page.to;
  if (isHere) return placeByHeading(lines, page, heading);
  return first && placeByContents(lines, page, first);
}

function placeByHeading(
  lines: readonly RunLine[],
  page: LaidPage,
  heading: LaidHeading,
): ColumnPlaces | undefined {
  const groups = heading.labels.filter(({ field }) => GROUPS.includes(field));
  const isGroup = (segment: Segment, line: number) =>
    groups.some((one) => one.line === line && one.segment.from === segment.from);
  const rows = Array.from({ length: page.to - heading.from }, (_, i) => heading.from + i).map(
    (at) => listSegments(lines[at]?.raw ?? '').filter((segment) => !isGroup(segment, at)),
  );
  const strips = findStrips(rows, heading.to - heading.from);
  if (!strips || strips.length < 4) return undefined;
  const own = heading.labels.filter(({ field }) => !GROUPS.includes(field));
  const fieldsAt = (strip: Strip) =>
    own.filter(({ segment }) => segment.from < strip.to && segment.to > strip.from);
  const head = rows.slice(0, heading.to - heading.from);
  const grid: GridColumn[] = [];
  const columnOf = strips.map((strip) => {
    const labels = fieldsAt(strip);
    const text = head
      .flatMap((line) => line.filter(({ from, to }) => from < strip.to && to > strip.from))
      .map((segment) => segment.text)
      .join(' ');
    return addColumns(grid, labels, text);
  });
  if (!grid.some(({ field }) => field === 'activity')) return undefined;
  const nameOf = (field: Group) => groups.find((one) => one.field === field)?.segment.text ?? '';
  return {
    strips,
    columnOf,
    grid,
    groups: { performers: nameOf('performers'), standard: nameOf('standard') },
  };
}

/** Columns of one strip: numbers and sentences often have no gutter between them. */
function addColumns(grid: GridColumn[], labels: readonly LaidLabel[], text: string): number {
  const [label] = labels;
  if (labels.length > 1) {
    for (const { field, segment } of labels) grid.push({ heading: segment.text, field });
    const activity = grid.findLastIndex(({ field }) => field === 'activity');
    return activity < 0 ? grid.length - 1 : activity;
  }
  if (label) {
    const { field } = label;
    const isStandard = field === 'requires' || field === 'time' || field === 'output';
    grid.push({ heading: text, field, ...(isStandard && { group: 'standard' as const }) });
  } else {
    // Neighbours with one blank between them: "Pemohon Petugas".
    const { names, isSure } = splitPosts(text);
    for (const name of isSure ? names : [text]) grid.push({ heading: name, group: 'performers' });
  }
  return grid.length - 1;
}

function placeByContents(
  lines: readonly RunLine[],
  page: LaidPage,
  first: ColumnPlaces,
): ColumnPlaces | undefined {
  const own = lines.slice(page.from, page.to);
  const rows = own.map(({ raw }) => listSegments(raw));
  if (rows.every((row) => row.length === 0)) return { ...first, strips: [], columnOf: [] };
  const found = findTimes(own, rows);
  if (!found) return undefined;
  const { strips, time } = found;
  const columnFor = (field: ColumnField) => {
    const at = first.grid.findIndex((column) => column.field === field);
    return at < 0 ? undefined : at;
  };
  const columnOf = strips.map((_, at) => {
    if (at === time) return columnFor('time');
    if (at > time) return columnFor(at === time + 1 ? 'output' : 'note');
    if (at === time - 1 && time > 1) return columnFor('requires');
    return columnFor('activity');
  });
  return { ...first, strips, columnOf };
}

/**
 * The strips of a page with the one that holds the times: sentence, papers, time, output and note
 * cannot be told without it. In a few lines a long word easily closes a gutter.
 */
function findTimes(lines: readonly RunLine[], rows: readonly (readonly Segment[])[]) {
  for (const strays of [0, 1, 2]) {
    const strips = findStrips(rows, 0, strays) ?? [];
    const texts = lines.map(({ raw }) => cutAtStrips(raw, strips));
    const times = strips.map((_, at) => texts.filter((row) => isTimeLike(row[at] ?? '')).length);
    const most = Math.max(0, ...times);
    const time = times.indexOf(most);
    if (most > 0 && time > 0) return { strips, time };
  }
  return undefined;
}

function isTimeLike(text: string): boolean {
  return isTime(text) || /^(?:menit|jam|hari)$/iu.test(text);
}
