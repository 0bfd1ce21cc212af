import type { ContentItem } from '../content.ts';
import { cellParagraphs } from '../tables/cell-paragraphs.ts';

/** The words inside a shape, one line a paragraph, with what is drawn inside it again. */
export function drawnText(content: readonly ContentItem[]): string {
  const own = cellParagraphs(content).map(({ text, listLabel }) =>
    listLabel === undefined ? text : `${listLabel} ${text}`,
  );
  const inside = content.flatMap((item) =>
    item.type === 'table'
      ? []
      : item.drawings.flatMap((drawing) => drawing.items.map((drawn) => drawnText(drawn.content))),
  );
  return [...own, ...inside]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
