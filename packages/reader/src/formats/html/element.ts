import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  'childNodes' in node ? node.childNodes : [];

export const elementsOf = (node: HtmlNode): HtmlElement[] => childrenOf(node).filter(isElement);

/** Value of an attribute, '' when it is there without one, undefined when it is not there. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** A declaration of the style attribute, in lower case: `styleOf(li, 'list-style-type')`. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = attributeOf(element, 'style');
  if (style === undefined) return undefined;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return undefined;
}

/** Whole number of an attribute, undefined when it is none. */
export function numberOf(element: HtmlElement, name: string): number | undefined {
  const [digits] = /^[-+]?\d{1,6}/.exec(attributeOf(element, name)?.trim() ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const UNSEEN = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'title', 'iframe', 'object', 'embed'],
  ...['audio', 'video', 'canvas', 'select', 'datalist', 'textarea', 'math'],
]);

/** Neither shown on a screen nor printed. Style sheets are not followed, only the element's own. */
export function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true;
  return (
    styleOf(element, 'display')?.startsWith('none') === true ||
    styleOf(element, 'visibility')?.startsWith('hidden') === true
  );
}

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog'],
  ...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2'],
  ...['h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol'],
  ...['p', 'pre', 'section', 'summary', 'ul', 'caption', 'option', 'tr', 'table', 'tbody'],
]);

export const isBlockElement = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName);
