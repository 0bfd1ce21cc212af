import type { ListCounter } from '../lists/list-counter.ts';
import { childOf, descend, integerOf, switchOf, valueOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { PageCounter } from './page-counter.ts';
import { readRuns } from './read-runs.ts';
import type { Styles } from './styles.ts';

/** What reading a document remembers from one paragraph to the next. */
export interface DocumentState {
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly pages: PageCounter;
}

export interface ReadParagraph {
  readonly text: string;
  readonly listLabel?: string;
  readonly labelGap: string;
  readonly page: number;
  readonly alignment: 'left' | 'center' | 'right';
  readonly fontSize: number;
  readonly spacing: number;
  readonly lineFactor: number;
  readonly drawings: readonly XmlElement[];
  /** Its mark was deleted or is hidden: its words stand at the head of the next paragraph. */
  readonly joinsNext: boolean;
}

/** Reads `w:p`; `counts` is false where Word counts no list items. */
export function readParagraph(
  paragraph: XmlElement,
  { styles, lists, pages }: DocumentState,
  counts: boolean,
): ReadParagraph {
  const properties = childOf(paragraph, 'w:pPr');
  const styleId = valueOf(childOf(properties, 'w:pStyle'));
  const style = styles.style(styleId);
  const markLook = childOf(properties, 'w:rPr');
  if (switchOf(childOf(properties, 'w:pageBreakBefore'))) pages.countSetBreak();
  const startPage = pages.page;
  const runs = readRuns(paragraph, { styles, pages, isHidden: style.isHidden ?? false });
  const section = childOf(properties, 'w:sectPr');
  if (section && valueOf(childOf(section, 'w:type')) !== 'continuous') pages.countSetBreak();
  const joinsNext = ['w:del', 'w:vanish', 'w:specVanish'].some((name) => childOf(markLook, name));
  const label = counts && !joinsNext ? countItem(properties, styleId, styles, lists) : undefined;
  const spacing = childOf(properties, 'w:spacing')?.attributes;
  return {
    text: runs.text,
    ...(label ? { listLabel: label.text } : {}),
    labelGap: label?.gap ?? '',
    page: runs.page ?? startPage,
    alignment: alignmentOf(valueOf(childOf(properties, 'w:jc'))),
    fontSize: runs.fontSize ?? style.fontSize ?? styles.defaultFontSize,
    lineFactor: lineFactorOf(spacing),
    spacing: (integerOf(spacing?.before) ?? 0) + (integerOf(spacing?.after) ?? 0),
    drawings: runs.drawings,
    joinsNext,
  };
}

function countItem(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  styles: Styles,
  lists: ListCounter,
): ReturnType<ListCounter['count']> {
  const own = childOf(properties, 'w:numPr');
  const style = styles.style(styleId);
  const ownId = valueOf(childOf(own, 'w:numId'));
  const numberId = ownId ?? style.numberId;
  if (numberId === undefined || numberId === '0') return undefined;
  const level =
    integerOf(valueOf(descend(own, 'w:ilvl'))) ??
    (ownId === undefined ? lists.findLevelOfStyle(numberId, styleId) : undefined) ??
    style.level ??
    0;
  return lists.count(numberId, level);
}

/** `w:line` is in 240th parts of a line, unless its rule makes it a length: then it is not used. */
function lineFactorOf(spacing: XmlElement['attributes'] | undefined): number {
  const isLength = spacing?.lineRule === 'exact' || spacing?.lineRule === 'atLeast';
  const line = isLength ? undefined : integerOf(spacing?.line);
  return Math.min(Math.max((line ?? 240) / 240, 0.5), 4);
}

function alignmentOf(value: string | undefined): ReadParagraph['alignment'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}
