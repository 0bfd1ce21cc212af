/**
 * The words with a full stop at their end, unless they end in one: a name may ("Contoh Siti,
 * S.Sos."), and what people type may end in another mark.
 */
export function endSentence(words: string): string {
  const text = words.trimEnd();
  return /[.…!?]$/u.test(text) ? text : `${text}.`;
}
