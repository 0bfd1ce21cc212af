import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { SourceProblem } from '../../source/source-problem.ts';
import { demandWithin } from '../source-limits.ts';
import { IDENTITY, matrixOf } from '../drawing/geometry.ts';
import { interpretPage, type PdfFont } from './interpret-page.ts';
import type { PageContent } from './page-content.ts';
import { taggedBlocks, type TagNode } from './tagged-blocks.ts';

/** Words and strokes of every page. Throws SOURCE_LOCKED, SOURCE_DAMAGED, SOURCE_TOO_LARGE. */
export async function openPdf(bytes: Uint8Array): Promise<PageContent[]> {
  // The library takes the bytes away from whoever hands them over.
  const document = await load(new Uint8Array(bytes));
  try {
    demandWithin('pages', document.numPages);
    const { OPS } = await getResolvedPDFJS();
    const pages: PageContent[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const operators = await page.getOperatorList({ intent: 'print' });
      const fontOf = (name: string): PdfFont =>
        describeFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
      const matrix = matrixOf(transform) ?? IDENTITY;
      const blocks = taggedBlocks(await structureOf(page), objectName(page.ref));
      const shape = { number, width, height, matrix, blocks };
      pages.push(interpretPage(operators, { codes: OPS, fontOf }, shape));
      letters += pages.at(-1)?.words.length ?? 0;
      demandWithin('cells', letters);
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** The structure of a tagged file; a broken one is as good as none. */
async function structureOf(page: PdfPage): Promise<TagNode | null> {
  try {
    return await page.getStructTree();
  } catch {
    return null;
  }
}

/** "12R", as pdf.js names an object; the generation behind it where it is not the first. */
function objectName(ref: PdfPage['ref']): string {
  if (ref === null) return '';
  return `${ref.num}R${ref.gen === 0 ? '' : ref.gen}`;
}

function describeFont(font: unknown): PdfFont {
  if (typeof font !== 'object' || font === null) return { unit: 0.001, isItalic: false };
  const unit = ('fontMatrix' in font ? matrixOf(font.fontMatrix)?.[0] : undefined) ?? 0.001;
  const isNamed = 'name' in font && /italic|oblique/i.test(String(font.name));
  return { unit, isItalic: isNamed || ('italic' in font && font.italic === true) };
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function load(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      // Pictures are never looked at, so none is unpacked.
      maxImageSize: 1,
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new SourceProblem('SOURCE_LOCKED', 'the PDF asks for a password', { cause });
    }
    throw new SourceProblem('SOURCE_DAMAGED', 'no PDF that can be opened', { cause });
  }
}
