import type { MatrixPage } from '@tuntas/sop';
import { contentHeight, contentWidth } from '../sheet/paper.ts';
import type { SheetData } from '../sheet/sheet-data.ts';
import { coreProperties, settings, styles } from './fixed-parts.ts';
import { fitHeaderBlock } from './fit-header-block.ts';
import { listFigures } from './list-figures.ts';
import { NAMESPACES } from './namespaces.ts';
import { pack, type Part } from './pack.ts';
import { paragraph, run } from './paragraph.ts';
import { renderAnnex } from './render-annex.ts';
import { renderHeaderBlock } from './render-header-block.ts';
import { renderMatrix } from './render-matrix.ts';
import { annexHeader, annexFooter, footer, sectionProperties, sheetHeader } from './sections.ts';
import { element, xmlFile } from './xml.ts';

/** The gap that the layout reserves below the caption, less the leading of its last line. */
const AFTER_CAPTION = 6;

/**
 * The sheet as a document for Word: real tables, the symbols as its own flow chart shapes in the
 * cells of their performers, and connectors that know what they join (ECMA-376, transitional).
 *
 * @param pages the layout that `data` was made of.
 */
export function printDocx(data: SheetData, pages: readonly MatrixPage[]): Uint8Array {
  const { paper, annex, caption, mark } = data;
  const width = contentWidth(paper);
  const letters = fitHeaderBlock(data.header, { width, height: contentHeight(paper) });
  const look = { size: caption.size, bold: true };
  const body = [
    renderHeaderBlock(data.header, letters, width),
    paragraph(
      {
        ...{ ...look, align: 'center', style: 'Heading1', startsPage: true, keepsNext: true },
        after: AFTER_CAPTION,
      },
      run(caption.text, look),
    ),
    renderMatrix(data, listFigures(data, pages)),
  ];
  const sheetSection = sectionProperties(paper, {
    ...{ header: 'header1', footer: 'footer1', firstFooter: 'footer2' },
  });
  // A table must be followed by a paragraph; this one is too low to need a page.
  const low = { size: 1, lineHeight: 1 };
  if (annex === null) body.push(paragraph(low), sheetSection);
  else {
    body.push(paragraph({ ...low, section: sheetSection }), renderAnnex(annex, width));
    body.push(sectionProperties(paper, { header: 'header2', footer: 'footer3' }));
  }
  const total = annex === null ? 'NUMPAGES' : 'SECTIONPAGES';
  const known = 1 + pages.length;
  const parts: Part[] = [
    { name: 'styles', type: 'styles', xml: styles() },
    { name: 'settings', type: 'settings', xml: settings() },
    { name: 'header1', type: 'header', xml: sheetHeader(data) },
    { name: 'footer1', type: 'footer', xml: footer(total, known, mark) },
    { name: 'footer2', type: 'footer', xml: footer(total, known, mark) },
  ];
  if (annex !== null) {
    parts.push({ name: 'header2', type: 'header', xml: annexHeader(annex) });
    parts.push({ name: 'footer3', type: 'footer', xml: annexFooter(mark) });
  }
  const document = xmlFile(element('w:document', NAMESPACES, element('w:body', {}, ...body)));
  return pack(document, coreProperties(data), parts);
}
