import { POST_LEXICON } from './post-lexicon.ts';
import type { PostMatch } from './post.ts';
import type { Word } from './words.ts';

const BY_FIRST_WORD = Map.groupBy(POST_LEXICON, ({ words }) => words[0] ?? '');

/** The post whose name begins at a word, the longest name first. */
export function findPostAt(words: readonly Word[], at: number): PostMatch | undefined {
  const text = words[at]?.text ?? '';
  const known = BY_FIRST_WORD.get(text)?.find(({ words: name }) =>
    name.every((part, i) => words[at + i]?.text === part && !(i > 0 && words[at + i]?.opens)),
  );
  if (known) return { post: known.post, from: at, to: at + known.words.length };
  // "Kepala DPMPTSP", "Kepala Stasiun": the head of a thing with a name of its own.
  const next = words[at + 1];
  if (text === 'kepala' && next && !next.opens && /^\p{L}{3,}$/u.test(next.text)) {
    return { post: { role: 'head', rank: 78, name: `kepala ${next.text}` }, from: at, to: at + 2 };
  }
  return undefined;
}

/** Posts named in words, from left to right, none inside another. */
export function listPosts(words: readonly Word[]): readonly PostMatch[] {
  const found: PostMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = findPostAt(words, at);
    if (!match) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}
