import {
  childOf,
  childrenOf,
  descend,
  integerOf,
  switchOf,
  valueOf,
  type XmlElement,
} from '../xml/xml-element.ts';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": the numbers of levels, counted from 1. */
  readonly pattern: string;
  /** Level (counted from 1) after which it begins anew; 0: never. Undefined: after any above. */
  readonly restartsAfter?: number;
  /** All numbers of the label in decimal digits, whatever their level's format. */
  readonly isLegal: boolean;
  /** What stands between label and words. */
  readonly gap: '\t' | ' ' | '';
  /** Font of a bullet. */
  readonly font?: string;
  /** The style whose paragraphs stand on this level. */
  readonly styleId?: string;
}

/** A list as paragraphs refer to it (`w:num`). */
export interface ListDefinition {
  /** Lists of one family count on from each other. */
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew with this list, and with what number. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<string, ListDefinition>;

/** Lists by `w:numId`. `listOfStyle` follows a list style to the list it is defined by. */
export function readNumbering(
  part: XmlElement | undefined,
  listOfStyle: (styleId: string) => string | undefined,
): Numbering {
  const families = new Map<string, XmlElement>();
  for (const family of childrenOf(part, 'w:abstractNum')) {
    families.set(family.attributes.abstractNumId ?? '', family);
  }
  const nums = new Map(
    childrenOf(part, 'w:num').map((num) => [num.attributes.numId ?? '', num] as const),
  );
  const familyOf = (num: XmlElement | undefined): string =>
    valueOf(childOf(num, 'w:abstractNumId')) ?? '';
  const defining = (family: string): string => {
    const style = valueOf(childOf(families.get(family), 'w:numStyleLink'));
    const list = style === undefined ? undefined : listOfStyle(style);
    return list === undefined ? family : familyOf(nums.get(list));
  };
  return new Map(
    [...nums].map(([id, num]) => {
      const family = defining(familyOf(num));
      return [id, listDefinition(family, families.get(family), num)];
    }),
  );
}

function listDefinition(
  family: string,
  element: XmlElement | undefined,
  num: XmlElement,
): ListDefinition {
  const levels = new Map<number, ListLevel>();
  const startOverrides = new Map<number, number>();
  for (const level of childrenOf(element, 'w:lvl')) addLevel(levels, level);
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const index = integerOf(override.attributes.ilvl) ?? 0;
    const level = childOf(override, 'w:lvl');
    if (level) addLevel(levels, level, index);
    const start = integerOf(valueOf(childOf(override, 'w:startOverride')));
    if (start !== undefined) startOverrides.set(index, start);
  }
  return { family, levels, startOverrides };
}

const gaps: Readonly<Record<string, ListLevel['gap']>> = { space: ' ', nothing: '' };

function addLevel(
  levels: Map<number, ListLevel>,
  element: XmlElement,
  index = integerOf(element.attributes.ilvl) ?? 0,
): void {
  const restartsAfter = integerOf(valueOf(childOf(element, 'w:lvlRestart')));
  const fonts = descend(element, 'w:rPr', 'w:rFonts')?.attributes;
  const font = fonts?.ascii ?? fonts?.hAnsi;
  const styleId = valueOf(childOf(element, 'w:pStyle'));
  levels.set(index, {
    start: integerOf(valueOf(childOf(element, 'w:start'))) ?? 0,
    format: valueOf(childOf(element, 'w:numFmt')) ?? 'decimal',
    pattern: valueOf(childOf(element, 'w:lvlText')) ?? '',
    isLegal: switchOf(childOf(element, 'w:isLgl')) ?? false,
    gap: gaps[valueOf(childOf(element, 'w:suff')) ?? ''] ?? '\t',
    ...(restartsAfter === undefined ? {} : { restartsAfter }),
    ...(font === undefined ? {} : { font }),
    ...(styleId === undefined ? {} : { styleId }),
  });
}
