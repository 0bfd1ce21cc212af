import { isOutsideRole, type Column } from './columns.ts';
import type { Mention } from './mentions.ts';
import type { Post, PostRole } from './post.ts';
import { isNearWord } from './spelling.ts';
import { listWords } from './words.ts';

/** A column that a mention may mean; the shares of one mention add up to 1. */
export interface ColumnShare {
  readonly column: Column;
  readonly share: number;
}

/** Posts that offices call differently since their levels were merged. */
const SAME_PLACE: readonly (readonly string[])[] = [
  ['pekerja sosial', 'tenaga kerja sosial', 'tenaga kesejahteraan sosial'],
  ['kepala seksi', 'kepala subbidang', 'kepala subbagian', 'subkoordinator', 'kepala subseksi'],
  ['kepala bidang', 'kepala bagian', 'koordinator', 'kepala subdirektorat'],
  ['fungsional umum', 'staf', 'pelaksana', 'pengadministrasi', 'administrasi umum'],
];

/** Words that any officer of the lower ranks may be called by. */
const ANY_OFFICER = new Set([
  'petugas',
  'pegawai',
  'staf',
  'pelaksana',
  'admin',
  'fungsional umum',
]);
const ANY_APPLICANT = new Set(
  'pemohon pelapor pengadu pengusul masyarakat warga publik'.split(' ').concat('yang bersangkutan'),
);
const TOP = new Set(['pimpinan', 'atasan']);

/** The columns that a mention may mean, the likeliest first; empty when it means none. */
export function matchColumns(mention: Mention, columns: readonly Column[]): readonly ColumnShare[] {
  const { post } = mention;
  const spoken = headingIn(mention, columns);
  if (spoken !== undefined) return [{ column: spoken, share: 1 }];
  if (!post) {
    const found = columns.filter(
      ({ posts, words }) => posts.length === 0 && isSameHeading(words, mention.quote),
    );
    return toShares(found.map((column) => [column, 1]));
  }
  const scored = columns.map((column) => {
    const likeness = Math.max(0, ...column.posts.map((own) => compare(post, own)));
    return [column, likeness * (1 + 2 * countShared(mention.qualifiers, column))] as const;
  });
  const best = Math.max(0, ...columns.map((column) => likenessOf(post, column)));
  if (TOP.has(post.name)) {
    const top = Math.max(...columns.map(({ level }) => level));
    return toShares(columns.filter(({ level }) => level === top && top >= 0).map((c) => [c, 1]));
  }
  if (best === 0) return [];
  // A looser likeness only counts where nothing fits better.
  return toShares(scored.filter(([column]) => likenessOf(post, column) >= best - 0.05));
}

/**
 * The column whose whole heading, of two words at least, the sentence says: "Atasan Langsung
 * mempertimbangkan". Of several the longest; undefined when two are as long.
 */
function headingIn({ quote, qualifiers }: Mention, columns: readonly Column[]): Column | undefined {
  const said = [...listWords(quote).map(({ text }) => text), ...qualifiers];
  const spoken = columns.filter(
    ({ words }) => words.length > 1 && words.every((word, i) => isNearWord(said[i] ?? '', word)),
  );
  const longest = Math.max(0, ...spoken.map(({ words }) => words.length));
  const [only, other] = spoken.filter(({ words }) => words.length === longest);
  return other === undefined ? only : undefined;
}

function likenessOf(post: Post, { posts }: Column): number {
  return Math.max(0, ...posts.map((own) => compare(post, own)));
}

function compare(post: Post, own: Post): number {
  if (post.name === own.name) return 1;
  if (isOutsideRole(post.role) !== isOutsideRole(own.role)) return 0;
  if (SAME_PLACE.some((names) => names.includes(post.name) && names.includes(own.name))) return 0.8;
  if (post.role === 'head' && own.role === 'head') return 0.7;
  if (startsAlike(post.name, own.name)) return 0.75;
  const isLow = (role: PostRole) => role === 'clerk' || role === 'front';
  if (ANY_OFFICER.has(post.name) && isLow(own.role)) return 0.6;
  if (ANY_OFFICER.has(own.name) && isLow(post.role)) return 0.55;
  if (post.role === 'front' && own.role === 'front') return 0.5;
  if (ANY_APPLICANT.has(post.name) && own.role === 'applicant') return 0.7;
  if (ANY_APPLICANT.has(own.name) && post.role === 'applicant') return 0.6;
  return 0;
}

/** "Sekretaris Dinas" and "Sekretaris", "Petugas Loket" and "Petugas". */
function startsAlike(name: string, own: string): boolean {
  const [a, b] = name.length < own.length ? [name, own] : [own, name];
  const isSecretary = a === 'sekretaris' && !/daerah|jenderal/u.test(b);
  return isSecretary || (b.startsWith(`${a} `) && !a.startsWith('kepala') && a !== 'sekretaris');
}

function countShared(qualifiers: readonly string[], { qualifiers: own }: Column): number {
  return qualifiers.filter((word) => own.some((other) => isSameWord(word, other))).length;
}

/** The same word, or one the beginning or the bones of the other ("dafduk", "pelay"). */
export function isSameWord(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= 3 && long.startsWith(short);
}

function isSameHeading(words: readonly string[], quote: string): boolean {
  const said = quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const name = words.join(' ');
  const initials = (text: string) =>
    text
      .split(' ')
      .map((part) => part[0])
      .join('');
  const isInitials = said === initials(name) || initials(said) === name;
  return isInitials || isNearWord(said, name);
}

function toShares(scored: readonly (readonly [Column, number])[]): readonly ColumnShare[] {
  const sum = scored.reduce((total, [, score]) => total + score, 0);
  return scored
    .filter(([, score]) => score > 0)
    .map(([column, score]) => ({ column, share: score / sum }))
    .sort((a, b) => b.share - a.share);
}
