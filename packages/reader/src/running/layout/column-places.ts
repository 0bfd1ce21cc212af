import type { ColumnField } from '../../lexicon/index.ts';
import type { RunLine } from '../run-line.ts';
import { isTime } from '../time-words.ts';
import { findCutAfterTimes } from './cut-after-times.ts';
import type { LaidHeading } from './find-laid-matrix.ts';
import {
  listHeadingColumns,
  nameGroups,
  type HeadingColumn,
  type HeadingGroup,
} from './heading-columns.ts';
import { cutAtStrips, findStrips, listSegments, type Segment, type Strip } from './segments.ts';

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
  readonly grid: readonly HeadingColumn[];
  readonly groups: Readonly<Record<HeadingGroup, string>>;
  /** Only what stands in the columns tells which they are, or two of them have no gutter. */
  readonly isUnsure?: true;
}

/**
 * The columns of a page. On the page of the heading by its labels; on later ones where they were, or,
 * where the empty actor columns have closed up, by what stands in them.
 */
export function placeColumns(
  lines: readonly RunLine[],
  page: LaidPage,
  heading: LaidHeading,
  first: ColumnPlaces | undefined,
): ColumnPlaces | undefined {
  const isHere = heading.from >= page.from && heading.from < page.to;
  if (isHere) return placeByHeading(lines, page, heading);
  if (!first) return undefined;
  const rows = lines.slice(page.from, page.to).map(({ raw }) => listSegments(raw));
  if (!fits(rows, first)) return placeByContents(lines, page, first);
  return isMoved(rows, first) ? { ...first, isUnsure: true } : first;
}

function placeByHeading(
  lines: readonly RunLine[],
  page: LaidPage,
  heading: LaidHeading,
): ColumnPlaces | undefined {
  const grid = listHeadingColumns(lines, heading);
  const activity = grid.findIndex(({ field }) => field === 'activity');
  const body = lines
    .slice(heading.to, page.to)
    .filter(({ text }) => !isColumnNumbers(text))
    .map(({ raw }) => listSegments(raw));
  const strips = findStrips(body);
  if (!strips || activity < 0 || grid.length < 4) return undefined;
  const raws = lines.slice(heading.to, page.to).map(({ raw }) => raw);
  const time = grid.findIndex(({ field }) => field === 'time');
  const whole = matchStrips(strips, grid, raws);
  const hasTime = time < 0 || whole.includes(time);
  const cut = hasTime ? strips : strips.flatMap((strip) => splitStrip(strip, grid, raws));
  const matched = hasTime ? whole : matchStrips(cut, grid, raws);
  // Columns with hardly a word below their headings: those of the actors.
  const bare = grid.flatMap((column, at) => {
    const isFree = !matched.includes(at) && cut.every((strip) => overlap(strip, column) <= 0);
    return isFree ? [{ strip: column, at }] : [];
  });
  const all = [...cut.map((strip, i) => ({ strip, at: matched[i] ?? activity })), ...bare];
  const ordered = all.toSorted((a, b) => a.strip.from - b.strip.from);
  const placed = ordered.map(({ strip }) => ({ from: strip.from, to: strip.to }));
  const columnOf = ordered.map(({ strip, at }) =>
    // Numbers and sentences often have no gutter between them.
    grid[at]?.field === 'no' && strip.to - strip.from > 6 ? activity : at,
  );
  const isUnsure = cut.some((strip, i) => hidesAnother(strip, matched[i], grid, matched));
  const groups = nameGroups(heading);
  return { strips: placed, columnOf, grid, groups, ...(isUnsure && { isUnsure }) };
}

/** "Waktu (menit)": below such a heading the times are bare figures. */
const UNIT = /\(\s*(?:menit|mnt|jam|hari|hr)\b[^)]*\)/iu;
const FIGURE = /^(?:±\s*)?\d{1,3}(?:[.,]\d{1,2})?(?:\s*[-–]\s*\d{1,3})?$/u;

/** "1 2 3 4 5 6": the row of column numbers below the heading. */
export function isColumnNumbers(text: string): boolean {
  return /^\(?1\)?(?:\s+\(?\d{1,2}\)?){3,}$/u.test(text);
}

/**
 * A strip over two columns of Mutu Baku is cut where the second heading begins; behind the times
 * where its words do, which may stand left of their heading.
 */
function splitStrip(
  strip: Strip,
  grid: readonly HeadingColumn[],
  lines: readonly string[],
): readonly Strip[] {
  const over = grid.filter(
    (column) => column.group === 'standard' && overlap(strip, column) * 2 > column.to - column.from,
  );
  const cuts = over.slice(1).map(({ from }, at) => {
    const behind = over[at]?.field === 'time' ? findCutAfterTimes(strip, lines) : undefined;
    return behind === undefined ? from : Math.min(from, behind);
  });
  return [strip.from, ...cuts].map((from, at) => ({ from, to: cuts[at] ?? strip.to }));
}

/** Whether a strip reaches over a second column that has none of its own: it may hold both. */
function hidesAnother(
  strip: Strip,
  own: number | undefined,
  grid: readonly HeadingColumn[],
  matched: readonly number[],
): boolean {
  return grid.some((column, at) => {
    const isFilled = column.group === 'standard' || column.field === 'note';
    const isAbsent = at !== own && !matched.includes(at);
    return isFilled && isAbsent && overlap(strip, column) * 2 > column.to - column.from;
  });
}

/**
 * Which column each strip is, both from left to right: what stands below its heading, and times
 * below the heading of the times, also where a long heading has pushed the others aside.
 */
function matchStrips(
  strips: readonly Strip[],
  grid: readonly HeadingColumn[],
  lines: readonly string[],
): readonly number[] {
  const texts = lines.map((raw) => cutAtStrips(raw, strips));
  const hasUnit = grid.some(({ field, heading }) => field === 'time' && UNIT.test(heading));
  const scores = strips.map((strip, at) => {
    const filled = texts.map((row) => row[at] ?? '').filter((text) => text !== '');
    const isTimeHere = (text: string) => isTimeLike(text) || (hasUnit && FIGURE.test(text));
    const times = filled.filter(isTimeHere).length / Math.max(1, filled.length);
    return grid.map((column) => {
      const reach = overlap(strip, column);
      const near = reach > 0 ? 1 + reach / Math.max(1, column.to - column.from) : reach / 6;
      // Below the heading of the times stand times; what is none belongs beside it.
      if (column.field === 'time') return near + 4 * times - 1.5 * (1 - times);
      // Row numbers are bare figures, too.
      return column.field === 'no' ? near : near - 4 * times;
    });
  });
  let best: { score: number; path: readonly number[] }[] = grid.map((_, column) => ({
    score: scores[0]?.[column] ?? 0,
    path: [column],
  }));
  for (const own of scores.slice(1)) {
    best = grid.map((_, column) => {
      const ways = best.slice(0, column + 1).map(({ score, path }, before) => ({
        score: score + (own[column] ?? 0) - (before === column ? 1 : 0),
        path: [...path, column],
      }));
      return ways.reduce((most, way) => (way.score > most.score ? way : most));
    });
  }
  return best.reduce((most, way) => (way.score > most.score ? way : most)).path;
}

/** Below 0: how far apart they are. */
function overlap(a: Strip, b: Strip): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/** Nearly every stretch of the page stands in one strip, and the times in theirs. */
function fits(
  rows: readonly (readonly Segment[])[],
  { strips, columnOf, grid }: ColumnPlaces,
): boolean {
  const time = strips.find((_, at) => grid[columnOf[at] ?? -1]?.field === 'time');
  const segments = rows.flat();
  const stray = segments.filter(
    (segment) => strips.filter((strip) => overlap(segment, strip) > 0).length !== 1,
  );
  const times = segments.filter(({ text }) => isTime(text));
  const inTime = times.filter((segment) => time && overlap(segment, time) > 0);
  const areTimes = inTime.length * 2 >= times.length;
  return segments.length > 0 && stray.length * 8 < segments.length && areTimes;
}

/** Where the left columns are empty on a page, the others may move over to the margin. */
function isMoved(
  rows: readonly (readonly Segment[])[],
  { strips, columnOf, grid }: ColumnPlaces,
): boolean {
  const no = strips.find((_, at) => grid[columnOf[at] ?? -1]?.field === 'no');
  const inNo = rows.flat().filter((one) => no !== undefined && overlap(one, no) > 0);
  const hasNumber = inNo.some(({ text }) => /^\(?\d/u.test(text));
  return !hasNumber && inNo.some(({ text }) => /^\p{L}{2}/u.test(text));
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
  return { ...first, strips, columnOf, isUnsure: true };
}

/**
 * The strips of a page with the one that holds the times: sentence, papers, time, output and note
 * cannot be told without it. In a few lines a long word easily closes a gutter.
 */
function findTimes(lines: readonly RunLine[], rows: readonly (readonly Segment[])[]) {
  for (const strays of [undefined, 1, 2]) {
    const strips = findStrips(rows, strays) ?? [];
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
