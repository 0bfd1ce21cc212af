import { decodeEntities } from '../html/decode-entities.ts';

const BREAKING = /^(?:br|p|div|li|tr|h[1-6]|ol|ul|dd|dt)$/i;
/** `<nama pemohon>` is a word of the sheet, `<p style="…">` is not: only these names are markup. */
const TAG =
  /<\/?(a|abbr|b|big|blockquote|br|center|code|col|colgroup|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?=[\s/>])[^<>]{0,2000}>/gi;

/**
 * Words of a text that a web editor has left its tags and entities in. Tags that begin a line
 * become "\n", others nothing.
 */
export function dropStrayMarkup(text: string): string {
  if (!/[<&\u00a0]/.test(text)) return text;
  const withoutTags = text.includes('<')
    ? text.replace(TAG, (_tag, name: string) => (BREAKING.test(name) ? '\n' : ''))
    : text;
  return decodeEntities(withoutTags).replaceAll('\u00a0', ' ');
}
