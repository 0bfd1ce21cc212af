import { escapeText } from '../html/escape.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Attributes without a value are left out; `content` is XML already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${words(String(value))}"`,
  );
  const inside = content.join('');
  const opening = `<${name}${pairs.join('')}`;
  return inside === '' ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

/** Words for the inside of an element or attribute, without what XML 1.0 cannot hold. */
export const words = (text: string): string => escapeText(text.replaceAll(UNWRITABLE, ''));

const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
