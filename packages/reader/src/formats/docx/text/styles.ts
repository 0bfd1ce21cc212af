import {
  childOf,
  childrenOf,
  descend,
  integerOf,
  switchOf,
  valueOf,
  type XmlElement,
} from '../xml/xml-element.ts';

/** What a style says, its ancestors included. */
export interface Style {
  /** List of the style; "0" takes a list away that an ancestor gives. */
  readonly numberId?: string;
  readonly level?: number;
  readonly isHidden?: boolean;
  /** Half points. */
  readonly fontSize?: number;
  /** Left padding of table cells in twips, for table styles. */
  readonly cellPadding?: number;
}

export interface Styles {
  /** Without an id: the default paragraph style. */
  readonly style: (id: string | undefined) => Style;
  readonly defaultFontSize: number;
}

/** Word's own default where a file says nothing: 10 points. */
const wordFontSize = 20;

export function readStyles(part: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let normal: string | undefined;
  for (const element of childrenOf(part, 'w:style')) {
    const { styleId, type, default: isDefault } = element.attributes;
    if (styleId === undefined) continue;
    elements.set(styleId, element);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) normal = styleId;
  }
  const resolved = new Map<string, Style>();
  const resolve = (id: string): Style => {
    const known = resolved.get(id);
    if (known) return known;
    // Set before the ancestors are asked: a style based on itself ends here.
    resolved.set(id, {});
    const element = elements.get(id);
    const parent = valueOf(childOf(element, 'w:basedOn'));
    const style = { ...(parent === undefined ? {} : resolve(parent)), ...ownStyle(element) };
    resolved.set(id, style);
    return style;
  };
  const defaults = descend(part, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:sz');
  return {
    style: (id = normal) => (id === undefined ? {} : resolve(id)),
    defaultFontSize: integerOf(valueOf(defaults)) ?? wordFontSize,
  };
}

function ownStyle(element: XmlElement | undefined): Style {
  const list = descend(element, 'w:pPr', 'w:numPr');
  const numberId = valueOf(childOf(list, 'w:numId'));
  const level = integerOf(valueOf(childOf(list, 'w:ilvl')));
  const isHidden = switchOf(descend(element, 'w:rPr', 'w:vanish'));
  const fontSize = integerOf(valueOf(descend(element, 'w:rPr', 'w:sz')));
  const margins = descend(element, 'w:tblPr', 'w:tblCellMar');
  const left = childOf(margins, 'w:left') ?? childOf(margins, 'w:start');
  const cellPadding = integerOf(left?.attributes.w);
  return {
    ...(numberId === undefined ? {} : { numberId }),
    ...(level === undefined ? {} : { level }),
    ...(isHidden === undefined ? {} : { isHidden }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(cellPadding === undefined ? {} : { cellPadding }),
  };
}
