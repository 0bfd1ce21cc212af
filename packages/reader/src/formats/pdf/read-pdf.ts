import { SourceProblem } from '../../source/source-problem.ts';
import type { SourceDocument } from '../../source/source-document.ts';
import { joinPages } from './join-pages.ts';
import { openPdf } from './open-pdf.ts';
import { pageBlocks, type PageBlock } from './page-blocks.ts';
import { marginWords } from './page-margins.ts';
import { lineEnds } from './line-ends.ts';

/**
 * A PDF by what is painted on its pages: ruled tables with their words and symbols, and the text
 * around them. Rejects with SOURCE_LOCKED, SOURCE_WITHOUT_TEXT (a scan), SOURCE_TOO_LARGE (more
 * than 100 pages) and SOURCE_DAMAGED.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const pages = await openPdf(bytes);
  if (pages.every(({ words }) => words.length === 0)) {
    throw new SourceProblem('SOURCE_WITHOUT_TEXT', `${pages.length} pages without a word`);
  }
  const margins = marginWords(pages);
  const ends = lineEnds(pages);
  const blocks: PageBlock[][] = [];
  for (const page of pages) blocks.push(pageBlocks(page, margins, blocks.at(-1), ends));
  return { format: 'pdf', blocks: joinPages(blocks, ends.known) };
}
