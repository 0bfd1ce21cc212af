import type { SopDefinition } from '@tuntas/sop';
import type { PrintOptions } from './render-sheet.ts';
import { printApart } from './apart/print-apart.ts';

/**
 * Prints the official sheet of a definition, every word of it and nothing else; what stands beside
 * it comes in the annex only. The same definition and options give the same bytes.
 *
 * - `pdf`: bytes of a tagged PDF/A-2a, landscape, with rows unbroken between pages.
 * - `docx`: a document for Word, with the symbols as shapes that can be moved and changed.
 * - `html`: one file that needs nothing else; the matrix is one table over all its rows.
 * - `svg`: one drawing with the pages of the PDF below each other; letters are outlines, and the
 *   words stand in its description.
 *
 * Works in a process of its own (see `printApart`), some 100 ms for a sheet; never wait for it
 * inside a transaction.
 *
 * @throws UnprintableText when the sheet has letters that the font lacks (pdf and svg) or that no
 *   document can hold; SheetTooLarge when it has over a million letters or takes longer
 *   than 20 s.
 */
export function printSheet(
  definition: SopDefinition,
  options: PrintOptions & { readonly format: 'pdf' | 'docx' },
): Promise<Uint8Array>;
export function printSheet(
  definition: SopDefinition,
  options: PrintOptions & { readonly format: 'html' | 'svg' },
): Promise<string>;
export function printSheet(
  definition: SopDefinition,
  options: PrintOptions,
): Promise<Uint8Array | string>;
export function printSheet(
  definition: SopDefinition,
  options: PrintOptions,
): Promise<Uint8Array | string> {
  return printApart(definition, options);
}
