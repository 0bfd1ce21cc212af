import type { SourceBlock, SourceDocument } from '../source/source-document.ts';

/** Control characters that are no white space: a field code or a damaged export leaves them. */
const CONTROL = /[\p{Cc}--[\t-\r\u0085]]/v;
const CONTROLS = new RegExp(CONTROL, 'gv');

/** The document with the control characters in its texts dropped. */
export function dropControls(document: SourceDocument): SourceDocument {
  return { ...document, blocks: document.blocks.map(cleanBlock) };
}

function cleanBlock(block: SourceBlock): SourceBlock {
  if (block.type === 'text') return { ...block, lines: block.lines.map(clean) };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((paragraph) =>
        CONTROL.test(paragraph.text) ? { ...paragraph, text: clean(paragraph.text) } : paragraph,
      ),
    })),
  }));
  const shapes = block.shapes.map((shape) => ({ ...shape, text: clean(shape.text) }));
  const edges = block.edges.map((edge) => ({ ...edge, text: clean(edge.text) }));
  return { ...block, rows, shapes, edges };
}

function clean(text: string): string {
  return CONTROL.test(text) ? text.replaceAll(CONTROLS, '') : text;
}
