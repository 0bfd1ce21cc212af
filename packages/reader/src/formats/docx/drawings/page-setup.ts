import { lengthOf } from '../xml/length.ts';
import { childOf, childrenOf, descend, integerOf, type XmlElement } from '../xml/xml-element.ts';

/** The page that drawings are placed on, in twips. */
export interface PageSetup {
  readonly left: number;
  readonly top: number;
  readonly textWidth: number;
  /** Before Word 2013 a table hung into the margin by the padding of its cells. */
  readonly hangsTables: boolean;
}

/** Read from the last section; sheets of one file share their paper. */
export function readPageSetup(body: XmlElement, settings: XmlElement | undefined): PageSetup {
  const section = childOf(body, 'w:sectPr') ?? lastSection(body);
  const margins = childOf(section, 'w:pgMar')?.attributes;
  const left = lengthOf(margins?.left) ?? 1440;
  const right = lengthOf(margins?.right) ?? 1440;
  const width = lengthOf(childOf(section, 'w:pgSz')?.attributes.w) ?? 11906;
  const mode = childrenOf(childOf(settings, 'w:compat'), 'w:compatSetting').find(
    ({ attributes }) => attributes.name === 'compatibilityMode',
  );
  return {
    left,
    top: Math.abs(lengthOf(margins?.top) ?? 1440),
    textWidth: Math.max(width - left - right, 1),
    hangsTables: (integerOf(mode?.attributes.val) ?? 12) < 15,
  };
}

function lastSection(body: XmlElement): XmlElement | undefined {
  return body.children.findLast((child) => descend(child, 'w:pPr', 'w:sectPr') !== undefined);
}
