import { isOutsideRole, isOwnOffice, type Column } from './columns.ts';
import type { Post } from './post.ts';
import { listPosts } from './posts.ts';
import type { Sentence } from './sentence.ts';
import { isNearWord } from './spelling.ts';
import { quoteWords, type Word } from './words.ts';

/** What somebody named in a sentence is to its work. */
export type MentionRole =
  /** Before the verb: does it. */
  | 'subject'
  /** After "oleh", or behind a passive verb. */
  | 'agent'
  /** After "bersama": does it too. */
  | 'companion'
  /** After "kepada", "ke". */
  | 'recipient'
  /** Told to do it: "menugaskan Kasi". */
  | 'ordered'
  /** After "dari". */
  | 'source'
  /** Before a passive verb: it is done to them. */
  | 'patient'
  /** Part of another name: "disposisi Kepala Dinas". */
  | 'other';

export interface Mention {
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly quote: string;
  /** Absent for a heading that the lexicon does not know. */
  readonly post?: Post;
  /** Words that follow the post and belong to it. */
  readonly qualifiers: readonly string[];
  readonly role: MentionRole;
  /** After "atau": instead of the one before, not beside it. */
  readonly isAlternative: boolean;
}

/** Posts, parties and headings named in a sentence, with their part in it. */
export function listMentions(
  sentence: Sentence,
  columns: readonly Column[],
  office: string,
): readonly Mention[] {
  const { words } = sentence;
  const posts = listPosts(words)
    .filter(({ post, from, to }) => {
      const isOwn = post.role === 'institution' && isOwnOffice(words.slice(from, to), office);
      return !isOwn || columns.some(({ words: name }) => name[0] === words[from]?.text);
    })
    .map(({ post, from, to }) => ({ post, from, to }));
  const spans: { readonly post?: Post; readonly from: number; readonly to: number }[] = [
    ...posts,
    ...listHeadings(words, columns).filter(
      ({ from, to }) => !posts.some((post) => post.from < to && from < post.to),
    ),
  ].sort((a, b) => a.from - b.from);
  const mentions: Mention[] = [];
  for (const span of spans) {
    const before = mentions.at(-1);
    // "Kasubag TU": the second post only says which.
    if (before && before.to === span.from && !words[span.from]?.opens && span.post) continue;
    // "Petugas Desa/Kelurahan" is one party.
    const joins = before && span.from === before.to + 1 && words[before.to]?.text === '/';
    if (joins && isOutside(before.post) && isOutside(span.post)) {
      mentions[mentions.length - 1] = {
        ...before,
        to: span.to,
        quote: quoteWords(words, before.from, span.to),
      };
      continue;
    }
    const qualifiers = listQualifiers(words, span.to, sentence);
    mentions.push({
      ...span,
      quote: quoteWords(words, span.from, span.to),
      qualifiers,
      role: findRole(sentence, span.from, span.to + qualifiers.length, before),
      isAlternative: words[span.from - 1]?.text === 'atau',
    });
  }
  return mentions;
}

function isOutside(post: Post | undefined): boolean {
  return post !== undefined && isOutsideRole(post.role);
}

/** Headings without a known post, word for word or by their initials. */
function listHeadings(words: readonly Word[], columns: readonly Column[]) {
  return columns
    .filter(({ posts, words: name }) => posts.length === 0 && name.length > 0)
    .flatMap(({ words: name }) => {
      const initials = name.map((part) => part[0]).join('');
      return words.flatMap((word, at) => {
        const isWhole = name.every((part, i) => isNearWord(words[at + i]?.text ?? '', part));
        if (isWhole) return [{ from: at, to: at + name.length }];
        if (name.length > 2 && word.text === initials) return [{ from: at, to: at + 1 }];
        const [only = ''] = name;
        const run = words.slice(at, at + only.length);
        const isSpelledOut =
          name.length === 1 &&
          only.length > 2 &&
          run.length === only.length &&
          run.map(({ text }) => text[0]).join('') === only;
        return isSpelledOut ? [{ from: at, to: at + only.length }] : [];
      });
    });
}

const ENDS_NAME = new Set(
  'kepada ke dari oleh untuk agar guna dengan bersama pada di dalam yang melalui sesuai tentang atas terhadap setelah jika apabila bila selanjutnya kemudian lalu akan telah sudah tidak dapat bersamasama serta dan atau / beserta secara sebagai bahwa maka berdasarkan'.split(
    ' ',
  ),
);

function listQualifiers(
  words: readonly Word[],
  to: number,
  { main, purpose, conditional }: Sentence,
) {
  const verbs = new Set([...main, ...purpose, ...conditional].map(({ at }) => at));
  const found: string[] = [];
  for (let at = to; at < words.length && found.length < 4; at += 1) {
    const word = words[at];
    if (!word || word.opens || verbs.has(at) || ENDS_NAME.has(word.text)) break;
    if (
      /^(?:me[mnlrwy]|di)\p{L}{4,}/u.test(word.text) &&
      !/^di(?:nas|sabil|gital)/u.test(word.text)
    )
      break;
    found.push(word.text);
  }
  return found;
}

const BEFORE_RECIPIENT = new Set([
  'kepada',
  'ke',
  'pada',
  'bagi',
  'untuk',
  'terhadap',
  'di',
  'kpd',
]);
const BEFORE_COMPANION = new Set([
  'bersama',
  'beserta',
  'didampingi',
  'dibantu',
  'dengan',
  'melibatkan',
]);
const BEFORE_TITLE = new Set([
  'bapak',
  'ibu',
  'para',
  'pejabat',
  'masing',
  'setiap',
  'sdr',
  'pihak',
  'calon',
]);
const TELLS = new Set(['tugas', 'perintah', 'tunjuk', 'instruksi', 'arah', 'delegasi', 'minta']);
const JOINS = new Set(['dan', 'serta', '/', 'atau']);
const MEETS = new Set([
  'koordinasi',
  'konsultasi',
  'kerjasama',
  'musyawarah',
  'hubung',
  'berkoordinasi',
  'berkonsultasi',
  'bekerjasama',
]);

function findRole(
  { words, main, purpose, conditional }: Sentence,
  from: number,
  end: number,
  before: Mention | undefined,
): MentionRole {
  const all = [...main, ...purpose, ...conditional];
  let at = from - 1;
  while (BEFORE_TITLE.has(words[at]?.text ?? '') && !words[at + 1]?.opens) at -= 1;
  const previous = words[at]?.text ?? '';
  const startsClause = words[at + 1]?.opens === true || at < 0;
  // "Kasi dan Staf", "kepada Kasi serta Peksos".
  if (before && JOINS.has(previous) && !words[at + 1]?.opens) {
    const gap = at - before.to - before.qualifiers.length;
    const next = all.find((work) => work.at >= end);
    if (gap <= 0) return before.role === 'subject' && next?.at === end ? 'subject' : before.role;
  }
  if (!startsClause) {
    if (previous === 'oleh') return 'agent';
    if (previous === 'dari') return 'source';
    if (BEFORE_COMPANION.has(previous)) {
      const isMeeting = words.slice(Math.max(0, at - 3), at).some(({ text }) => MEETS.has(text));
      return isMeeting ? 'other' : 'companion';
    }
    if (BEFORE_RECIPIENT.has(previous)) return 'recipient';
    const work = all.find((found) => found.at === at);
    if (work?.form === 'passive') return 'agent';
    if (work && TELLS.has(work.root)) return 'ordered';
    if (work?.form === 'active' || work?.form === 'noun') return 'other';
  }
  const next = all.find((found) => found.at >= end);
  const isNear = next !== undefined && next.at - end <= 3;
  if (startsClause) {
    if (!next && at >= 0) return 'other';
    return next?.form === 'passive' && main.includes(next) ? 'patient' : 'subject';
  }
  const isFresh = JOINS.has(previous) || /^(?:kemudian|lalu|selanjutnya|oleh)$/u.test(previous);
  if (isNear && next.form === 'active' && (isFresh || next.at === end)) return 'subject';
  return 'other';
}
