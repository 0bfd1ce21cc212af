import type { ContentItem, ContentTable } from '../content.ts';

/** Tables inside the shapes that are drawn in a table: they become blocks of their own. */
export function tablesInShapes(table: ContentTable): readonly ContentTable[] {
  const items = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content));
  return items.flatMap((item) =>
    item.type === 'table'
      ? tablesInShapes(item)
      : item.drawings.flatMap((drawing) =>
          drawing.items.flatMap((drawn) => tablesOf(drawn.content)),
        ),
  );
}

function tablesOf(content: readonly ContentItem[]): readonly ContentTable[] {
  return content.filter((item) => item.type === 'table');
}
