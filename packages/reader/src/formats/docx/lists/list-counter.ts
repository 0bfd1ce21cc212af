import { readableText } from '../../symbol-characters.ts';
import { formatNumber } from './number-formats.ts';
import type { ListDefinition, ListLevel, Numbering } from './numbering.ts';

export interface ListLabel {
  /** As printed: "1.", "a)", "•". */
  readonly text: string;
  readonly gap: ListLevel['gap'];
}

const levelCount = 9;

/**
 * Counts list items in document order, as Word prints them: lists of one family go on from each
 * other; a list with a start of its own begins anew where it is first used.
 */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** Level on which paragraphs of a style stand in the list, when the list names the style. */
  findLevelOfStyle(numberId: string, styleId: string | undefined): number | undefined {
    if (styleId === undefined) return undefined;
    for (const [index, level] of this.#numbering.get(numberId)?.levels ?? []) {
      if (level.styleId === styleId) return index;
    }
    return undefined;
  }

  /** Counts one item; undefined when the list is not defined or prints nothing. */
  count(numberId: string, wantedLevel: number): ListLabel | undefined {
    const list = this.#numbering.get(numberId);
    const index = Math.min(Math.max(wantedLevel, 0), levelCount - 1);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) return undefined;
    let counts = this.#counts.get(list.family);
    if (counts === undefined) this.#counts.set(list.family, (counts = []));
    const before = counts[index];
    counts[index] = this.#takeOverride(numberId, list, index) ?? next(before, level.start);
    for (let below = index + 1; below < levelCount; below += 1) {
      const after = list.levels.get(below)?.restartsAfter ?? below;
      if (index < after) counts[below] = undefined;
    }
    const text = print(list, level, counts);
    return text === '' ? undefined : { text, gap: level.gap };
  }

  #takeOverride(numberId: string, list: ListDefinition, index: number): number | undefined {
    const key = `${numberId}:${index}`;
    if (this.#started.has(key)) return undefined;
    this.#started.add(key);
    return list.startOverrides.get(index);
  }
}

function next(count: number | undefined, start: number): number {
  return count === undefined ? start : count + 1;
}

function print(
  list: ListDefinition,
  level: ListLevel,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return readableText(level.pattern, level.font).trim();
  const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels.get(index);
    const value = counts[index] ?? shown?.start ?? 1;
    const format = shown?.format ?? 'decimal';
    return formatNumber(value, level.isLegal && format !== 'none' ? 'decimal' : format);
  });
  return text.trim();
}
