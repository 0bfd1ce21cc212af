import type { PrintOptions } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import { shownFileName } from '../documents/index.ts';

const MOST_LETTERS = 100;

/** "SOP Pemulangan Orang Terlantar (versi 2, dengan lampiran).pdf"; of a draft it says KONSEP. */
export function namePrint(
  { sheet, version }: SopDefinition,
  { format, annex, draft, notInForce }: PrintOptions,
): string {
  const title = (sheet.title.trim() || sheet.name.trim()).replace(/\//g, '-');
  const name = Array.from(shownFileName(`SOP ${title}`.replace(/^SOP SOP\b/i, 'SOP')))
    .slice(0, MOST_LETTERS)
    .join('')
    .trim();
  const which = [`versi ${version}`];
  if (notInForce !== undefined) {
    which.push(/^belum/iu.test(notInForce) ? 'belum berlaku' : 'tidak berlaku');
  }
  if (annex === true) which.push('dengan lampiran');
  return `${draft === true ? 'KONSEP ' : ''}${name} (${which.join(', ')}).${format}`;
}
