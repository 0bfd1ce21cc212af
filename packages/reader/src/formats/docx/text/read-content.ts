import type { ContentItem, ContentParagraph } from '../content.ts';
import type { Drawing } from '../drawings/drawing.ts';
import { readDrawings } from '../drawings/read-drawings.ts';
import { readTable } from '../tables/read-table.ts';
import { childOf, type XmlElement } from '../xml/xml-element.ts';
import { readParagraph, type DocumentState, type ReadParagraph } from './read-paragraph.ts';
import { showsHint } from './read-runs.ts';

/** Block-level wrappers that print nothing of their own. */
const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

/**
 * Reads the paragraphs and tables of a body, a cell, a text box or a margin. `counts` is false in
 * cells that a merge covers: Word does not number there.
 */
export function readContent(
  container: XmlElement,
  state: DocumentState,
  counts = true,
): readonly ContentItem[] {
  const items: ContentItem[] = [];
  let waiting: ReadParagraph | undefined;
  const take = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const paragraph = joined(waiting, readParagraph(element, state, counts));
      waiting = paragraph.joinsNext ? paragraph : undefined;
      if (!waiting) items.push(finished(paragraph, state, counts));
    } else if (element.name === 'w:tbl') {
      items.push(readTable(element, state, counts, readContent));
    } else if (wrappers.has(element.name)) {
      if (element.name === 'w:sdt' && showsHint(element)) return;
      const content = childOf(element, 'w:sdtContent') ?? element;
      content.children.forEach(take);
    }
  };
  container.children.forEach(take);
  if (waiting) items.push(finished(waiting, state, counts));
  return items;
}

function joined(before: ReadParagraph | undefined, paragraph: ReadParagraph): ReadParagraph {
  if (before === undefined) return paragraph;
  return {
    ...paragraph,
    text: before.text + paragraph.text,
    page: before.text === '' ? paragraph.page : before.page,
    drawings: [...before.drawings, ...paragraph.drawings],
  };
}

function finished(
  { drawings, joinsNext: _, ...paragraph }: ReadParagraph,
  state: DocumentState,
  counts: boolean,
): ContentParagraph {
  return {
    type: 'paragraph',
    ...paragraph,
    drawings: drawings.flatMap(readDrawings).map((drawing) => withContent(drawing, state, counts)),
  };
}

function withContent(
  drawing: Drawing<XmlElement | undefined>,
  state: DocumentState,
  counts: boolean,
): Drawing<readonly ContentItem[]> {
  return {
    ...drawing,
    items: drawing.items.map((item) => ({
      ...item,
      content: item.content ? readContent(item.content, state, counts) : [],
    })),
  };
}
