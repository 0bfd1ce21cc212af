import type { SourceDocument } from '../source/source-document.ts';
import { openGrid } from './grid.ts';
import { labelCells } from './header-labels.ts';
import type { ReadHeader } from './read-header.ts';
import { isWords, splitOffice } from './split-office.ts';
import { textRows } from './text-rows.ts';

/**
 * The header with institution and unit from the running head, where the sheet itself names none:
 * a letterhead is often put there. Only a head that says nothing else counts.
 */
export function withMarginOffice(header: ReadHeader, { blocks }: SourceDocument): ReadHeader {
  if (header.sheet.office !== '' || header.sheet.unit !== '') return header;
  const block = blocks.findIndex((one) => one.type === 'text' && one.margin === true);
  const margin = blocks[block];
  if (margin?.type !== 'text') return header;
  const { rows } = openGrid(textRows(margin), block);
  const cells = rows.flatMap((row) => row.cells.filter(({ text }) => text !== ''));
  const isPlain =
    rows.every((row) => labelCells(row).length === 0) &&
    cells.every(({ text }) => isWords(text) && !/\b(?:SOP|halaman|hal)\b/iu.test(text));
  const { office, unit, others, mayBeUnit } = splitOffice([cells.map(({ text }) => text)]);
  if (!isPlain || office === '' || others.length > 0 || mayBeUnit !== undefined) return header;
  const place = { block, row: 0, column: 0 };
  return {
    ...header,
    sheet: { ...header.sheet, office, unit },
    places: { ...header.places, 'sheet.office': place },
  };
}
