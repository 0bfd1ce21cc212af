/**
 * Text as search compares it: lower case, no accents, white space folded. Stored beside the
 * original, and applied to what is searched for.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A LIKE pattern that finds the folded words of `search` anywhere, in this order. */
export function likePattern(search: string): string {
  const literal = foldText(search).replace(/[\\%_]/g, '\\$&');
  return `%${literal.replaceAll(' ', '%')}%`;
}
