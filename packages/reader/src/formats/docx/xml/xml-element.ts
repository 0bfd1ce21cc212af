/**
 * An element as far as it is needed. Names carry the short prefix of `namespaces.ts` ("w:tbl").
 * Attributes of the element's own namespace, or of none, go by their local name ("val"); the others
 * that are kept by their prefix as well ("r:id", "o:spt", "xml:space").
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Only where an element of that name carries text that is read. */
  readonly text: string;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Follows a path of first children: `descend(p, 'w:pPr', 'w:numPr', 'w:ilvl')`. */
export function descend(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce(childOf, element);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

/** A switch such as `<w:vanish/>`; undefined when it is not there (ECMA-376 17.17.4). */
export function switchOf(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(valueOf(element) ?? '');
}

export function integerOf(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
}
