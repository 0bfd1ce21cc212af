const LONGEST = 300;

/** A text of bounded length, for titles and reasons: cut after a word, with "…" for what is left. */
export function shorten(text: string, most = LONGEST): string {
  const folded = text.replaceAll(/\s+/gu, ' ').trim();
  if (folded.length <= most) return folded;
  const room = folded.slice(0, most);
  const end = room.lastIndexOf(' ');
  // One word as long as that is no word of a sentence.
  const kept = end > most / 2 ? room.slice(0, end) : room.slice(0, -1).toWellFormed();
  return `${kept.replace(/[\s,;:(–-]+$/u, '')}…`;
}
