import { shorten } from '@tuntas/sop';

/** Lists and the head of a page show so many letters of a subject. */
const LONGEST = 160;

/**
 * The name of a case without a client: the subject of its letter. Everybody in the office reads the
 * names of cases, so that of a secret letter tells nothing.
 */
export function nameByLetter(letter: {
  readonly subject: string;
  readonly secrecy: string;
}): string {
  return letter.secrecy === 'rahasia' ? 'Surat rahasia' : shorten(letter.subject.trim(), LONGEST);
}
