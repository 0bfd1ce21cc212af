import { isOutsideRole } from './columns.ts';
import { findPostAt } from './posts.ts';
import { listWords } from './words.ts';

/** They are columns wherever they stand; "masyarakat" and "desa" are also parts of names. */
const APPLICANTS = new Set(['pemohon', 'pelapor', 'pasien', 'klien', 'pengadu', 'pengusul']);

/** Posts that a unit may follow. */
const OF_A_UNIT = /^(?:staf|staff|petugas|pelaksana|operator|admin|pengadministrasi)$/iu;

const DESKS = /^(?:front|back|loket|help|resepsionis|pendaftaran|meja)$/iu;

export interface SplitPosts {
  readonly names: readonly string[];
  /** Every name begins with a post that is known, so the parting is plain. */
  readonly isSure: boolean;
}

/**
 * Parts headings of actor columns that have run together: "Kepala Dinas Sekretaris Kabid Rehsos
 * Kasi". A new post begins a new name, unless a stroke or "dan" joins it to the one before.
 */
export function splitPosts(text: string): SplitPosts {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  const names: string[][] = [];
  let skip = 0;
  let isSure = true;
  tokens.forEach((token, at) => {
    const above = tokens[at - 1] ?? '';
    const isJoined =
      at > 0 &&
      (/[/&,-]$/u.test(above) || /^(?:dan|atau|di|&|\/)$/iu.test(above) || /^[/&]/u.test(token));
    const words = listWords(tokens.slice(at, at + 4).join(' '));
    const post = skip > 0 || isJoined ? undefined : findPostAt(words, 0);
    // "Kasubag TU": the head of the administration, not two columns.
    const isHead =
      post?.post.name === 'tata usaha' && /^(?:ka|kepala)/iu.test(names.at(-1)?.[0] ?? '');
    // "Petugas Front Office", "Staf Loket": where the staff works.
    const isDesk = DESKS.test(token) && OF_A_UNIT.test(above);
    const isItsUnit = isHead || isDesk;
    // "Bidan Desa", "Pengelola Kepegawaian OPD": whom or what a post is for is no column of its own.
    const isPlace =
      post !== undefined &&
      names.length > 0 &&
      post.to === 1 &&
      isOutsideRole(post.post.role) &&
      !APPLICANTS.has(post.post.name);
    // "Staf TU": staff of the administration, or two columns.
    const isStaff = post?.post.name === 'tata usaha' && OF_A_UNIT.test(above);
    if (isPlace || isStaff) isSure = false;
    if (post && !isItsUnit && !isPlace) {
      names.push([token]);
      // Words of the post itself begin no other: "Kepala Dinas", "Pekerja Sosial".
      skip = countTokens(tokens, at, post.to) - 1;
      return;
    }
    skip = Math.max(0, skip - 1);
    if (names.length === 0) {
      names.push([]);
      isSure = false;
    }
    names.at(-1)?.push(token);
  });
  return { names: names.map((parts) => parts.join(' ')), isSure };
}

/** How many written words make up the first `count` words in full ("Kasi" is two). */
function countTokens(tokens: readonly string[], at: number, count: number): number {
  for (let used = 1; used <= 4; used += 1) {
    if (listWords(tokens.slice(at, at + used).join(' ')).length >= count) return used;
  }
  return 1;
}
