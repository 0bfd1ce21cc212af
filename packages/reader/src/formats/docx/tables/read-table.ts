import type { ContentCell, ContentItem, ContentRow, ContentTable } from '../content.ts';
import type { DocumentState } from '../text/read-paragraph.ts';
import { lengthOf } from '../xml/length.ts';
import {
  childOf,
  childrenOf,
  descend,
  integerOf,
  switchOf,
  valueOf,
  type XmlElement,
} from '../xml/xml-element.ts';

/** Reads what stands in a cell; given from outside, because content holds tables again. */
type ContentReader = (
  container: XmlElement,
  state: DocumentState,
  counts: boolean,
) => readonly ContentItem[];

/** Word's own left padding where a file says nothing: 0.19 cm. */
const wordPadding = 108;

const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
]);

/** Reads `w:tbl` as it stands in the file; `layTableGrid` lays it onto a grid. */
export function readTable(
  table: XmlElement,
  state: DocumentState,
  counts: boolean,
  read: ContentReader,
): ContentTable {
  const properties = childOf(table, 'w:tblPr');
  const jc = valueOf(childOf(properties, 'w:jc'));
  const isAtEnd = jc === 'right' || jc === 'end';
  const page = state.pages.page;
  return {
    type: 'table',
    page,
    gridColumns: childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(
      (column) => lengthOf(column.attributes.w) ?? 0,
    ),
    hasFixedLayout: childOf(properties, 'w:tblLayout')?.attributes.type === 'fixed',
    alignment: jc === 'center' ? 'center' : isAtEnd ? 'right' : 'left',
    indent: lengthOf(childOf(properties, 'w:tblInd')?.attributes.w) ?? 0,
    cellPadding:
      paddingOf(childOf(properties, 'w:tblCellMar')) ??
      state.styles.style(valueOf(childOf(properties, 'w:tblStyle')) ?? '').cellPadding ??
      wordPadding,
    rows: within(table, 'w:tr').flatMap((row) => readRow(row, state, counts, read) ?? []),
  };
}

function readRow(
  row: XmlElement,
  state: DocumentState,
  counts: boolean,
  read: ContentReader,
): ContentRow | undefined {
  const properties = childOf(row, 'w:trPr');
  if (childOf(properties, 'w:del')) return undefined;
  const height = childOf(properties, 'w:trHeight')?.attributes;
  const rule = height?.hRule;
  const start = state.pages.page;
  let end = start;
  const cells = within(row, 'w:tc').map((cell) => {
    state.pages.returnTo(start);
    const content = readCell(cell, state, counts, read);
    end = Math.max(end, state.pages.page);
    return content;
  });
  state.pages.returnTo(end);
  return {
    cells,
    gridBefore: integerOf(valueOf(childOf(properties, 'w:gridBefore'))) ?? 0,
    gridAfter: integerOf(valueOf(childOf(properties, 'w:gridAfter'))) ?? 0,
    isHeading: switchOf(childOf(properties, 'w:tblHeader')) ?? false,
    height: lengthOf(height?.val) ?? 0,
    heightRule: rule === 'exact' ? 'exact' : height && rule !== 'auto' ? 'atLeast' : 'auto',
    page: pageOf(cells) ?? start,
  };
}

/** A row begins where the words of its cells begin. */
function pageOf(cells: readonly ContentCell[]): number | undefined {
  const pages = cells.flatMap((cell) => cell.content[0]?.page ?? []);
  return pages.length === 0 ? undefined : Math.max(...pages);
}

function readCell(
  cell: XmlElement,
  state: DocumentState,
  counts: boolean,
  read: ContentReader,
): ContentCell {
  const properties = childOf(cell, 'w:tcPr');
  const verticalMerge = mergeOf(childOf(properties, 'w:vMerge'));
  const horizontalMerge = mergeOf(childOf(properties, 'w:hMerge'));
  const isCovered = verticalMerge === 'continue' || horizontalMerge === 'continue';
  const widthElement = childOf(properties, 'w:tcW')?.attributes;
  const width = widthElement?.type === 'pct' ? undefined : lengthOf(widthElement?.w);
  const padding = paddingOf(childOf(properties, 'w:tcMar'));
  const align = valueOf(childOf(properties, 'w:vAlign'));
  return {
    span: Math.max(1, integerOf(valueOf(descend(properties, 'w:gridSpan'))) ?? 1),
    verticalAlignment: align === 'center' || align === 'bottom' ? align : 'top',
    content: read(cell, state, counts && !isCovered),
    ...(width === undefined || width <= 0 ? {} : { width }),
    ...(padding === undefined ? {} : { padding }),
    ...(verticalMerge ? { verticalMerge } : {}),
    ...(horizontalMerge ? { horizontalMerge } : {}),
  };
}

/** `<w:vMerge/>` without a value continues (ECMA-376 17.4.85). */
function mergeOf(element: XmlElement | undefined): 'restart' | 'continue' | undefined {
  if (element === undefined) return undefined;
  return valueOf(element) === 'restart' ? 'restart' : 'continue';
}

function paddingOf(margins: XmlElement | undefined): number | undefined {
  const left = childOf(margins, 'w:left') ?? childOf(margins, 'w:start');
  return lengthOf(left?.attributes.w);
}

/** Rows of a table or cells of a row, also those inside content controls and insertions. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? within(child, name) : [];
  });
}
