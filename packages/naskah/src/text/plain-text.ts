/**
 * A text for one cell: no tab or line end, and what looks like a tag or an entity written so that
 * nobody takes it for one.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(/<(?=[/a-z])/gi, '&lt;');
}
