import type { SopDefinition } from '@tuntas/sop';
import { describeAnnex } from './annex/describe-annex.ts';
import { renderHtml } from './html/render-html.ts';
import { layOutSheet } from './sheet/lay-out-sheet.ts';
import { getPaper, type PaperName } from './sheet/paper.ts';
import { describeSheet } from './sheet/sheet-data.ts';
import { describeSvg } from './svg/describe-svg.ts';
import { typeset } from './typesetting/typeset.ts';

export type SheetFormat = 'pdf' | 'html' | 'svg';

export interface PrintOptions {
  readonly format: SheetFormat;
  /** Default `a4`; `f4` is 330 x 215 mm. */
  readonly paper?: PaperName;
  /** Default false: what the office settled, behind the sheet and apart from it. */
  readonly annex?: boolean;
}

/**
 * Prints the official sheet of a definition, every word of it and nothing else; what stands beside
 * it comes in the annex only. The same definition and options give the same bytes.
 *
 * - `pdf`: bytes of a tagged PDF/A-2a, landscape, with rows unbroken between pages.
 * - `html`: one file that needs nothing else; the matrix is one table over all its rows.
 * - `svg`: one drawing with the pages of the PDF below each other; letters are outlines, and the
 *   words stand in its description.
 *
 * Sets type on a thread of its own (see `typeset`), some 100 ms for a sheet; never call it inside
 * a transaction.
 *
 * @throws UnprintableText when the sheet has letters that the font lacks (pdf and svg).
 */
export async function printSheet(
  definition: SopDefinition,
  options: PrintOptions & { readonly format: 'pdf' },
): Promise<Uint8Array>;
export async function printSheet(
  definition: SopDefinition,
  options: PrintOptions & { readonly format: 'html' | 'svg' },
): Promise<string>;
export async function printSheet(
  definition: SopDefinition,
  options: PrintOptions,
): Promise<Uint8Array | string>;
export async function printSheet(
  definition: SopDefinition,
  { format, paper: paperName = 'a4', annex: withAnnex = false }: PrintOptions,
): Promise<Uint8Array | string> {
  const paper = getPaper(paperName);
  const annex = withAnnex ? describeAnnex(definition) : null;
  if (format === 'html') {
    // The browser itself breaks the table between rows when it prints.
    const layout = await layOutSheet(definition, paper, 'endless');
    return renderHtml(describeSheet(definition, layout, paper, annex));
  }
  const layout = await layOutSheet(definition, paper, 'pages');
  const data = describeSheet(definition, layout, paper, annex);
  const output = await typeset({ template: 'sheet.typ', data, output: format });
  return format === 'pdf' ? (output as Uint8Array) : describeSvg(output as string, data);
}
