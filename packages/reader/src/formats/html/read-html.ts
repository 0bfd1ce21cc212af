import { parse } from 'parse5';
import type { SourceBlock, SourceDocument } from '../../source/source-document.ts';
import { demandWithin } from '../source-limits.ts';
import { boundedTree } from './bounded-tree.ts';
import { decodeHtml } from './decode-html.ts';
import { attributeOf, elementsOf, type HtmlElement, type HtmlNode } from './element.ts';
import { ParagraphCollector } from './paragraph-collector.ts';
import { isLayoutTable, layoutCells, readTable } from './read-table.ts';
import { walkFlow } from './walk-flow.ts';

/**
 * A page as it would print: each paragraph a text block, each table a table block. Scripts and
 * style sheets are neither run nor followed. Throws SOURCE_TOO_LARGE, and SOURCE_DAMAGED for
 * nesting without end.
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const text = decodeHtml(bytes);
  demandWithin('characters', text.length);
  const document = parse(text, { treeAdapter: boundedTree() });
  const flow = new PageFlow(elementsById(document));
  flow.read(document);
  demandWithin(
    'cells',
    flow.blocks.reduce(
      (sum, block) =>
        block.type === 'table' ? sum + block.rows.reduce((n, row) => n + row.cells.length, 0) : sum,
      0,
    ),
  );
  return { format: 'html', blocks: flow.blocks };
}

function elementsById(node: HtmlNode, found = new Map<string, HtmlElement>()) {
  for (const element of elementsOf(node)) {
    const id = attributeOf(element, 'id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
    elementsById(element, found);
  }
  return found;
}

class PageFlow {
  readonly blocks: SourceBlock[] = [];
  private readonly out = new ParagraphCollector();
  private readonly byId: ReadonlyMap<string, HtmlElement>;

  constructor(byId: ReadonlyMap<string, HtmlElement>) {
    this.byId = byId;
  }

  read(node: HtmlNode): void {
    walkFlow(node, this.out, { table: (table) => this.readTable(table) });
    this.closeText();
  }

  private readTable(table: HtmlElement): void {
    this.closeText();
    for (const caption of elementsOf(table)) {
      if (caption.tagName === 'caption') this.read(caption);
    }
    if (isLayoutTable(table)) {
      for (const cell of layoutCells(table)) this.read(cell);
      return;
    }
    const block = readTable(table, (id) => this.byId.get(id));
    if (block.rows.some(({ cells }) => cells.length > 0)) this.blocks.push(block);
  }

  private closeText(): void {
    for (const { text, listLabel } of this.out.take()) {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      if (listLabel !== undefined) lines[0] = `${listLabel} ${lines[0] ?? ''}`;
      this.blocks.push({ type: 'text', lines });
    }
  }
}
