import type { ColumnField } from '../../lexicon/index.ts';
import { splitPosts } from '../../performers/index.ts';
import type { RunLine } from '../run-line.ts';
import type { LaidHeading, LaidLabel } from './find-laid-matrix.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { listColumnWords, listSegments, type Segment, type Strip } from './segments.ts';

export type HeadingGroup = 'performers' | 'standard';

/** A column as the heading shows it, and where its words stand. */
export interface HeadingColumn extends Strip {
  readonly heading: string;
  readonly field?: ColumnField;
  readonly group?: HeadingGroup;
  /** Words of several lines whose order or belonging is not plain. */
  readonly isUnsure?: true;
}

const GROUPS: readonly ColumnField[] = ['performers', 'standard'];
/** Words above several actor columns that name none of them. */
const HALVES = /^(?:internal|eksternal|ekstern|intern)$/iu;
/** The unit below "Waktu", even where a long neighbour reaches over it. */
const TIME_UNIT = /^\((?:menit|mnt|jam|hari|hr)\)$/iu;
const STANDARD: readonly ColumnField[] = ['requires', 'time', 'output'];

/** The columns of a heading from left to right; words one above the other are one heading. */
export function listHeadingColumns(
  lines: readonly RunLine[],
  heading: LaidHeading,
): readonly HeadingColumn[] {
  const groups = heading.labels.filter(({ field }) => GROUPS.includes(field));
  const isGroup = (segment: Segment, line: number) =>
    HALVES.test(segment.text) ||
    groups.some((one) => one.line === line && one.segment.from === segment.from);
  const stacks: Stack[] = [];
  for (let at = heading.from; at < heading.to; at += 1) {
    const segments = listSegments(lines[at]?.raw ?? '').filter((one) => !isGroup(one, at));
    const labels = heading.labels.filter(({ line }) => line === at);
    const parted = segments
      .flatMap((one) => partHeading(one, labels))
      .flatMap((one) => partOverStacks(one, stacks));
    const taken = new Set<Stack>();
    for (const segment of parted) {
      const label = labels.find((one) => one.segment.from === segment.from);
      const times = TIME_UNIT.test(segment.text) && stacks.find(({ field }) => field === 'time');
      const over = times || findStack(segment, stacks);
      const stack =
        over && taken.has(over) ? (findNext(segment, over, stacks, taken) ?? over) : over;
      if (stack) taken.add(stack);
      if (stack && (stack !== over || countOver(segment, stacks) > 1)) stack.isMoved = true;
      const isApart = stack?.field !== undefined && label !== undefined;
      if (stack && !isApart) {
        stack.from = Math.min(stack.from, segment.from);
        stack.to = Math.max(stack.to, segment.to);
        stack.texts.push(segment.text);
        if (label) stack.field = label.field;
      } else {
        const { from, to, text } = segment;
        const own: Stack = { from, to, texts: [text], ...(label && { field: label.field }) };
        stacks.push(own);
        taken.add(own);
      }
    }
  }
  const ordered = stacks.toSorted((a, b) => a.from - b.from);
  const activity = ordered.findIndex(({ field }) => field === 'activity');
  return ordered.map((stack, at) => {
    const field = stack.field ?? guessField(ordered, at, activity);
    return toColumn(field ? { ...stack, field } : stack);
  });
}

/** A heading that is too damaged to know, by its place: "N0" left of the sentences, "aktu". */
function guessField(
  stacks: readonly { readonly field?: ColumnField }[],
  at: number,
  activity: number,
): ColumnField | undefined {
  if (at < activity) return 'no';
  const [before, after] = [stacks[at - 1]?.field, stacks[at + 1]?.field];
  const has = (field: ColumnField) => stacks.some((stack) => stack.field === field);
  if (before === 'requires' && !has('time')) return 'time';
  if (before === 'time' && !has('output')) return 'output';
  return before === 'output' && after === undefined && !has('note') ? 'note' : undefined;
}

/** Words of a heading one above the other. */
interface Stack {
  from: number;
  to: number;
  readonly texts: string[];
  field?: ColumnField;
  /** A long neighbour has pushed its words aside: which stand below which is a guess. */
  isMoved?: boolean;
}

/** The words above that a word stands under; of several those that begin nearest to it. */
function findStack(segment: Segment, stacks: readonly Stack[]): Stack | undefined {
  const over = stacks.filter(({ from, to }) => segment.from < to && segment.to > from);
  const away = ({ from }: Stack) => Math.abs(segment.from - from);
  return over.toSorted((a, b) => away(a) - away(b))[0];
}

function countOver(segment: Segment, stacks: readonly Stack[]): number {
  return stacks.filter(({ from, to }) => segment.from < to && segment.to > from).length;
}

/** Two words of one line stand below two headings, though the first one reaches over both. */
const FARTHEST = 8;

function findNext(
  segment: Segment,
  over: Stack,
  stacks: readonly Stack[],
  taken: ReadonlySet<Stack>,
): Stack | undefined {
  const next = stacks.filter((one) => one.from > over.from).toSorted((a, b) => a.from - b.from)[0];
  const isNear = next !== undefined && next.from - segment.to <= FARTHEST;
  return isNear && !taken.has(next) ? next : undefined;
}

/** "Kepangkatan Mutasi" below "Kasubbid" and "Kabid": each word below its own. */
function partOverStacks(segment: Segment, stacks: readonly Strip[]): readonly Segment[] {
  const above = stacks.filter(({ from, to }) => segment.from < to && segment.to > from);
  if (above.length < 2) return [segment];
  return listColumnWords(segment.text).map(({ text, from, to }) => ({
    text,
    from: segment.from + from,
    to: segment.from + to,
  }));
}

function toColumn(stack: {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly field?: ColumnField;
  readonly isMoved?: boolean;
}): HeadingColumn {
  const { from, to, field } = stack;
  const joined = joinBrokenWords(stack.texts);
  const heading = joined.text.replaceAll('\n', ' ');
  if (field === undefined) {
    const { names, isSure } = splitPosts(heading);
    const isOdd = stack.texts.length > 1 && (!isSure || names.length > 1);
    const isBroken = joined.isBroken || joined.unsure.length > 0;
    const isUnsure = isOdd || isBroken || stack.isMoved === true;
    return { from, to, heading, group: 'performers', ...(isUnsure && { isUnsure }) };
  }
  const isStandard = STANDARD.includes(field);
  return { from, to, heading, field, ...(isStandard && { group: 'standard' as const }) };
}

/** Neighbours with one blank between them: "NO. KEGIATAN", "Pemohon Petugas". */
function partHeading(segment: Segment, labels: readonly LaidLabel[]): readonly Segment[] {
  const inside = labels.filter(
    (label) => label.segment.from >= segment.from && label.segment.to <= segment.to,
  );
  if (inside.length > 1) return inside.map((label) => label.segment);
  return inside.length === 1 ? [segment] : partPosts(segment);
}

function partPosts(segment: Segment): readonly Segment[] {
  const { names, isSure } = splitPosts(segment.text);
  if (!isSure || names.length < 2) return [segment];
  let at = 0;
  return names.map((text) => {
    const from = segment.from + segment.text.indexOf(text, at);
    at = from - segment.from + text.length;
    return { text, from, to: from + text.length };
  });
}

/** The words above the actor columns and above Mutu Baku. */
export function nameGroups({ labels }: LaidHeading): Readonly<Record<HeadingGroup, string>> {
  const nameOf = (field: ColumnField) =>
    labels.find((label) => label.field === field)?.segment.text ?? '';
  return { performers: nameOf('performers'), standard: nameOf('standard') };
}
