import { attributeOf, elementsOf, numberOf, styleOf, type HtmlElement } from './element.ts';

type Counter = (n: number) => string;

const BY_STYLE: Readonly<Record<string, Counter>> = {
  decimal: (n) => `${n}.`,
  'decimal-leading-zero': (n) => `${String(n).padStart(2, '0')}.`,
  'lower-alpha': (n) => `${letters(n)}.`,
  'lower-latin': (n) => `${letters(n)}.`,
  'upper-alpha': (n) => `${letters(n).toUpperCase()}.`,
  'upper-latin': (n) => `${letters(n).toUpperCase()}.`,
  'lower-roman': (n) => `${roman(n)}.`,
  'upper-roman': (n) => `${roman(n).toUpperCase()}.`,
  none: () => '',
};
const STYLE_OF_TYPE: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** What prints before each item of an `ol` or `ul`: "1.", "b.", "IV.", "•", or '' for nothing. */
export function listLabels(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = elementsOf(list).filter(({ tagName }) => tagName === 'li');
  const isOrdered = list.tagName === 'ol';
  const isReversed = attributeOf(list, 'reversed') !== undefined;
  let number = numberOf(list, 'start') ?? (isReversed ? items.length : 1);
  const labels = new Map<HtmlElement, string>();
  for (const item of items) {
    const style = styleOfList(item) ?? styleOfList(list);
    number = numberOf(item, 'value') ?? number;
    const counter = style === undefined ? undefined : BY_STYLE[style];
    if (counter !== undefined) labels.set(item, counter(number));
    else labels.set(item, isOrdered ? `${number}.` : '•');
    number += isReversed ? -1 : 1;
  }
  return labels;
}

function styleOfList(element: HtmlElement): string | undefined {
  const words = styleOf(element, 'list-style-type') ?? styleOf(element, 'list-style');
  const known = words?.split(/\s+/).find((word) => BY_STYLE[word] !== undefined);
  return known ?? STYLE_OF_TYPE[attributeOf(element, 'type') ?? ''];
}

function letters(n: number): string {
  if (n < 1) return String(n);
  let word = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    word = String.fromCharCode(97 + ((rest - 1) % 26)) + word;
  }
  return word;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let word = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) word += sign;
  }
  return word;
}
