import {
  attributeOf,
  childrenOf,
  isBlockElement,
  isElement,
  isUnseen,
  type HtmlElement,
  type HtmlNode,
} from './element.ts';
import { listLabels } from './list-labels.ts';
import type { ParagraphCollector } from './paragraph-collector.ts';

/** What to do with elements that are more than words. */
export interface FlowHandlers {
  readonly table: (table: HtmlElement) => void;
}

/** Puts the words below `node` into `out`, a paragraph for each block element. */
export function walkFlow(
  node: HtmlNode,
  out: ParagraphCollector,
  handlers: FlowHandlers,
  keepsSpace = false,
): void {
  if (!isElement(node)) {
    if ('value' in node) out.add(node.value, keepsSpace);
    else for (const child of childrenOf(node)) walkFlow(child, out, handlers, keepsSpace);
    return;
  }
  if (isUnseen(node)) return;
  switch (node.tagName) {
    case 'br':
      out.breakLine();
      return;
    case 'table':
      out.end();
      handlers.table(node);
      return;
    case 'svg':
      // Drawings are read with the table they stand in.
      return;
    case 'ol':
    case 'ul':
    case 'menu':
      walkList(node, out, handlers, keepsSpace);
      return;
    default:
  }
  const label = wordLabel(node);
  if (label !== undefined) {
    out.setLabel(label);
    return;
  }
  const isBlock = isBlockElement(node);
  const isPre = keepsSpace || node.tagName === 'pre';
  if (isBlock) out.end();
  for (const child of node.childNodes) walkFlow(child, out, handlers, isPre);
  if (isBlock) out.end();
}

function walkList(
  list: HtmlElement,
  out: ParagraphCollector,
  handlers: FlowHandlers,
  keepsSpace: boolean,
): void {
  const labels = listLabels(list);
  out.end();
  for (const child of list.childNodes) {
    const label = isElement(child) ? labels.get(child) : undefined;
    if (label !== undefined && label !== '') out.setLabel(label);
    walkFlow(child, out, handlers, keepsSpace);
  }
  out.end();
}

/** The automatic number that Word writes out when it saves a page: a span of its own. */
function wordLabel(element: HtmlElement): string | undefined {
  if (element.tagName !== 'span') return undefined;
  const style = attributeOf(element, 'style');
  if (style === undefined || !/mso-list:\s*ignore/i.test(style)) return undefined;
  const label = wordsOf(element)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return /^[·§ü]$/.test(label) ? '•' : label;
}

/** All words below a node, as they stand. */
export function wordsOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return childrenOf(node).map(wordsOf).join('');
}
