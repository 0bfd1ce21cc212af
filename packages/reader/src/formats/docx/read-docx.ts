import type { SourceDocument } from '../../source/source-document.ts';
import { SourceProblem } from '../../source/source-problem.ts';
import { contentBlocks, marginBlocks } from './blocks.ts';
import { readPageSetup } from './drawings/page-setup.ts';
import { ListCounter } from './lists/list-counter.ts';
import { readNumbering } from './lists/numbering.ts';
import { openPackage, type PackageParts } from './package-parts.ts';
import { PageCounter } from './text/page-counter.ts';
import { readContent } from './text/read-content.ts';
import type { DocumentState } from './text/read-paragraph.ts';
import { readStyles } from './text/styles.ts';
import { childOf, type XmlElement } from './xml/xml-element.ts';

/**
 * Reads a DOCX (ECMA-376, transitional or strict) into texts and tables with drawn symbols. Throws
 * SourceProblem: SOURCE_LOCKED, SOURCE_UNKNOWN_FORMAT, SOURCE_DAMAGED, SOURCE_TOO_LARGE.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const parts = openPackage(bytes);
  const body = childOf(parts.document, 'w:body');
  if (body === undefined) throw new SourceProblem('SOURCE_DAMAGED', 'document has no body');
  const styles = readStyles(parts.findByType('styles'));
  const numbering = readNumbering(
    parts.findByType('numbering'),
    (styleId) => styles.style(styleId).numberId,
  );
  const begin = (): DocumentState => ({
    styles,
    lists: new ListCounter(numbering),
    pages: new PageCounter(),
  });
  const margin = (kind: string): ReturnType<typeof marginBlocks> =>
    distinct(
      marginParts(body, kind, parts).flatMap((part) => marginBlocks(readContent(part, begin()))),
    );
  const state = begin();
  const content = readContent(body, state);
  const page = readPageSetup(body, parts.findByType('settings'));
  const setup = { knowsPages: state.pages.knownPage !== undefined, page };
  return {
    format: 'docx',
    blocks: [
      ...margin('w:headerReference'),
      ...contentBlocks(content, setup),
      ...margin('w:footerReference'),
    ],
  };
}

/** Heads or feet that the sections use, each once. */
function marginParts(body: XmlElement, kind: string, parts: PackageParts): readonly XmlElement[] {
  const ids = new Set<string>();
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === kind) ids.add(child.attributes['r:id'] ?? '');
      else if (['w:p', 'w:pPr', 'w:sectPr'].includes(child.name)) collect(child);
    }
  };
  collect(body);
  return [...ids].flatMap((id) => parts.findById(id) ?? []);
}

/** First, odd and even pages often carry the same words. */
function distinct(blocks: ReturnType<typeof marginBlocks>): ReturnType<typeof marginBlocks> {
  return [...new Map(blocks.map((block) => [block.lines.join('\n'), block])).values()];
}
