import type { SourceParagraph } from '../../../source/source-document.ts';
import type { ContentItem, ContentParagraph, ContentTable } from '../content.ts';

/**
 * The paragraphs of a cell. An empty paragraph is none, unless it has a number: that is how the
 * first column of a sheet is often numbered. A table in the cell gives one paragraph per row.
 */
export function cellParagraphs(content: readonly ContentItem[]): readonly SourceParagraph[] {
  return content.flatMap((item) =>
    item.type === 'table' ? tableRows(item) : sourceParagraph(item),
  );
}

function sourceParagraph({ text, listLabel }: ContentParagraph): readonly SourceParagraph[] {
  if (text.trim() === '' && listLabel === undefined) return [];
  return [listLabel === undefined ? { text } : { text, listLabel }];
}

function tableRows(table: ContentTable): readonly SourceParagraph[] {
  return flattenTable(table)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text }));
}

/** One line per row, its cells parted by tabs. */
export function flattenTable(table: ContentTable): readonly string[] {
  return table.rows.map((row) =>
    row.cells
      .filter(({ verticalMerge }) => verticalMerge !== 'continue')
      .map((cell) => cellParagraphs(cell.content).map(printed).join('\n'))
      .join('\t')
      .trimEnd(),
  );
}

function printed({ text, listLabel }: SourceParagraph): string {
  return listLabel === undefined ? text : `${listLabel} ${text}`.trim();
}
