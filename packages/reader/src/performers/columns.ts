import type { Post, PostMatch, PostRole } from './post.ts';
import { listPosts } from './posts.ts';
import { mendSpelling } from './spelling.ts';
import { listWords, type Word } from './words.ts';

/** An actor column as its heading tells it. */
export interface Column {
  /** Counted from 1. */
  readonly column: number;
  readonly name: string;
  readonly words: readonly string[];
  /** Posts in the heading; empty when the lexicon knows none. */
  readonly posts: readonly Post[];
  /** Words beside the post: "pelayanan" in "Kasi Pelayanan". */
  readonly qualifiers: readonly string[];
  readonly role: PostRole;
  readonly rank: number;
  /** Place among the office columns by rank, 0 for the lowest; -1 for outside parties. */
  readonly level: number;
}

const FILLERS = new Set(
  'di pada dan atau serta jabatan pejabat para bapak ibu yang / pelaksana kepala'.split(' '),
);

export function isOutsideRole(role: PostRole): boolean {
  return role === 'applicant' || role === 'institution';
}

export function readColumns(headings: readonly string[], office: string): readonly Column[] {
  const drafts = headings.map((name, index) => readColumn(name, index + 1, office));
  const known = drafts.filter(({ posts }) => posts.length > 0);
  const ranked = drafts.map((draft) =>
    draft.posts.length > 0 ? draft : { ...draft, rank: guessRank(draft, known) },
  );
  const inOffice = ranked.filter(({ role }) => !isOutsideRole(role));
  const ranks = [...new Set(inOffice.map(({ rank }) => rank))].sort((a, b) => a - b);
  return ranked.map((draft) => ({ ...draft, level: ranks.indexOf(draft.rank) }));
}

function readColumn(name: string, column: number, office: string): Omit<Column, 'level'> {
  const written = listWords(name);
  const words = leadingPosts(written).length > 0 ? written : listWords(mendSpelling(name));
  const matches = leadingPosts(words);
  const posts = matches.map(({ post }) => post);
  const covered = new Set(
    matches.flatMap(({ from, to }) => words.slice(from, to).map((_, i) => from + i)),
  );
  const qualifiers = words
    .filter(({ text }, at) => !covered.has(at) && !FILLERS.has(text))
    .map(({ text }) => text);
  const [first] = posts;
  const own = first?.role === 'institution' && isOwnOffice(words, office);
  return {
    column,
    name,
    words: words.map(({ text }) => text),
    posts,
    qualifiers,
    role: own ? 'clerk' : (first?.role ?? 'expert'),
    rank: own ? 40 : (first?.rank ?? 45),
  };
}

/** Posts that a heading names, not those that only say which: "TU" in "Kasubbag TU". */
function leadingPosts(words: readonly Word[]): readonly PostMatch[] {
  return listPosts(words).filter(
    ({ from }) => from === 0 || isSegmentStart(words, from) || isAfterFiller(words, from),
  );
}

function isSegmentStart(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text;
  return words[at]?.opens === true || before === '/' || before === 'dan' || before === 'atau';
}

function isAfterFiller(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .every(({ text }) => ['jabatan', 'pejabat', 'fungsional', 'para', 'umum'].includes(text));
}

/** A heading of unknown words stands between its neighbours, as sheets order their columns. */
function guessRank(
  { column }: Omit<Column, 'level'>,
  known: readonly Omit<Column, 'level'>[],
): number {
  const inOffice = known.filter(({ role }) => !isOutsideRole(role));
  const before = inOffice.findLast((other) => other.column < column)?.rank;
  const after = inOffice.find((other) => other.column > column)?.rank;
  if (before === undefined || after === undefined) return 45;
  return Math.min(before, after) + Math.abs(before - after) / 3;
}

/** The office itself, spoken of by its name ("Kecamatan" on a sheet of a kecamatan). */
export function isOwnOffice(words: readonly Word[], office: string): boolean {
  const own = new Set(listWords(office).map(({ text }) => text));
  return words.every(({ text }) => own.has(text));
}

/**
 * Columns in the order in which they act, as PermenPAN-RB 35/2012 asks: applicants and staff left,
 * heads right. Some offices begin with the head instead.
 */
export function startsLeft(columns: readonly Column[]): boolean {
  const steps = columns.slice(1).map(({ rank }, at) => Math.sign(rank - (columns[at]?.rank ?? 0)));
  return steps.reduce((sum, step) => sum + step, 0) > 0;
}
