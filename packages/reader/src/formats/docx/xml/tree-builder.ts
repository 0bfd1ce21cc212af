import { SourceProblem } from '../../../source/source-problem.ts';
import { limits } from '../limits.ts';
import { droppedElements, textElements, usableElements } from './kept.ts';
import { NameScope } from './name-scope.ts';
import type { XmlElement } from './xml-element.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  /** Its scope of names, and how much usable content had been seen when it began. */
  readonly scope: NameScope;
  readonly usableBefore: number;
  isSettled: boolean;
}

/** What reading one document has cost so far, over all its parts. */
export interface ReadingCost {
  seenElements: number;
  keptElements: number;
  textCharacters: number;
}

const noChildren: XmlElement[] = [];

/** Builds the tree of one part from what the parser reports, and refuses what grows too far. */
export class TreeBuilder {
  readonly #open: OpenElement[] = [];
  readonly #cost: ReadingCost;
  #dropping = 0;
  #usable = 0;
  #root: XmlElement | undefined;

  constructor(cost: ReadingCost) {
    this.#cost = cost;
  }

  get root(): XmlElement | undefined {
    return this.#root;
  }

  openElement(rawName: string, rawAttributes: Readonly<Record<string, string>>): void {
    this.#cost.seenElements += 1;
    if (this.#cost.seenElements > limits.seenElements) throw tooLarge('elements');
    if (this.#open.length + this.#dropping >= limits.depth) {
      throw new SourceProblem('SOURCE_DAMAGED', `XML nested deeper than ${limits.depth}`);
    }
    const parent = this.#open.at(-1);
    if (this.#dropping > 0) {
      this.#dropping += 1;
      return;
    }
    const scope = (parent?.scope ?? new NameScope()).within(rawAttributes);
    const name = scope.elementName(rawName);
    if (parent && (droppedElements.has(name) || parent.isSettled)) {
      this.#dropping = 1;
      return;
    }
    this.#cost.keptElements += 1;
    if (this.#cost.keptElements > limits.keptElements) throw tooLarge('kept elements');
    if (usableElements.has(name)) this.#usable += 1;
    const attributes = keptAttributes(name, rawAttributes, scope);
    for (const key in attributes) this.#countText(attributes[key]?.length ?? 0);
    const usableBefore = this.#usable;
    const [children, text, isSettled] = [noChildren, '', false];
    this.#open.push({ name, attributes, children, text, scope, usableBefore, isSettled });
  }

  closeElement(): void {
    if (this.#dropping > 0) {
      this.#dropping -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { name, attributes, children, text } = closed;
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#root = { name, attributes, children, text };
    } else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      this.#takeBranch(parent, closed);
    } else if (name === 'mc:AlternateContent') {
      for (const child of children) append(parent, child);
    } else {
      append(parent, { name, attributes, children, text });
    }
  }

  text(words: string): void {
    const open = this.#open.at(-1);
    if (this.#dropping > 0 || open === undefined || !textElements.has(open.name)) return;
    this.#countText(words.length);
    open.text += words;
  }

  #countText(length: number): void {
    this.#cost.textCharacters += length;
    if (this.#cost.textCharacters > limits.textCharacters) throw tooLarge('characters');
  }

  /**
   * The first choice with something usable settles the alternative; else the fallback does, in
   * which Word leaves the older VML drawing.
   */
  #takeBranch(alternative: OpenElement, branch: OpenElement): void {
    const isUsable = this.#usable > branch.usableBefore;
    if (isUsable || branch.name === 'mc:Fallback') {
      alternative.children = branch.children;
      alternative.isSettled = true;
    }
  }
}

function append(parent: OpenElement, child: XmlElement): void {
  if (parent.children === noChildren) parent.children = [child];
  else parent.children.push(child);
}

const nothing: Readonly<Record<string, string>> = {};

function keptAttributes(
  element: string,
  raw: Readonly<Record<string, string>>,
  scope: NameScope,
): Readonly<Record<string, string>> {
  const own = element.slice(0, element.indexOf(':'));
  let kept: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(raw)) {
    const { prefix, local } = scope.attributeName(name);
    if (name.startsWith('xmlns') || local.startsWith('rsid')) continue;
    const isOwn = prefix === '' || prefix === own;
    if (!isOwn && prefix !== 'r' && prefix !== 'o' && prefix !== 'xml') continue;
    kept ??= Object.create(null) as Record<string, string>;
    kept[isOwn ? local : `${prefix}:${local}`] = value;
  }
  return kept ?? nothing;
}

function tooLarge(what: string): SourceProblem {
  return new SourceProblem('SOURCE_TOO_LARGE', `document has too many ${what}`);
}
