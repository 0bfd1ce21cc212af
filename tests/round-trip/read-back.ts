import type { SopDefinition } from '@tuntas/sop';
import { openSource, readSheets, type SheetReading } from '@tuntas/reader';
import { printSheet, printText, type PaperName } from '@tuntas/naskah';

/** Formats that are read again; an SVG is a picture. */
export const READ_FORMATS = ['html', 'docx', 'pdf', 'text'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** The sheets read from the print of a definition. */
export async function readBack(
  definition: SopDefinition,
  { format, paper = 'a4' }: { readonly format: ReadFormat; readonly paper?: PaperName },
): Promise<readonly SheetReading[]> {
  const printed =
    format === 'text' ? printText(definition) : await printSheet(definition, { format, paper });
  const bytes = typeof printed === 'string' ? new TextEncoder().encode(printed) : printed;
  return readSheets(await openSource(bytes, `lembar.${format === 'text' ? 'txt' : format}`)).sheets;
}
