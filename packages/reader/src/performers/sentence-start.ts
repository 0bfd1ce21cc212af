import { listPosts } from './posts.ts';
import { readSentence } from './sentence.ts';
import { listWords } from './words.ts';

/** Whether a line begins as a sentence of work: "Menerima …", "Kasi menelaah …", "Verifikasi …". */
export function startsWithWork(text: string): boolean {
  const { words, main } = readSentence(text);
  const [first] = main;
  if (!first) return false;
  if (first.at === 0) return true;
  const [post] = listPosts(words);
  return first.at < 9 && (first.form !== 'noun' || post?.from === 0);
}

/** Whether a word is the name of a post: "Kabid", "Camat". */
export function isPostName(text: string): boolean {
  return listPosts(listWords(text))[0]?.from === 0;
}

/** Whether a line begins with a verb of work itself: "Menerima …", "Diteliti …". */
export function startsWithVerb(text: string): boolean {
  const [first] = readSentence(text).main;
  return first?.at === 0 && first.form !== 'noun';
}
