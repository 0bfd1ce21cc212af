import type { SourceParagraph } from '../source/source-document.ts';

const UNFOLDED = /^\s|\s$|\s\s|[^\S ]|[\u200b\ufeff]/u;

/** White space folded to single blanks: the only change a value of the sheet undergoes. */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replaceAll(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}

/** An automatic list label that prints letters or digits; a bullet is decoration and no word. */
export function printedLabel({ listLabel = '' }: SourceParagraph): string {
  return /[\p{L}\p{N}]/u.test(listLabel) ? fold(listLabel) : '';
}

/** A paragraph as it prints, white space folded. */
export function paragraphText(paragraph: SourceParagraph): string {
  return fold(`${printedLabel(paragraph)} ${paragraph.text}`);
}
