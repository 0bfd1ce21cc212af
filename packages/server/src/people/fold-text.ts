/**
 * Text as search compares it: lower case, no accents, white space folded. Stored beside the
 * original, and applied to what is searched for.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * A LIKE pattern that finds the folded words of `search` anywhere, in this order. Blanks around
 * `/`, `.` and `-` are left out, since nobody remembers them: the searched text must leave them out
 * too.
 */
export function likePattern(search: string): string {
  const closedUp = foldText(search).replace(/ ?([/.-]) ?/g, '$1');
  const literal = closedUp.replace(/[\\%_]/g, '\\$&');
  return `%${literal.replaceAll(' ', '%')}%`;
}
