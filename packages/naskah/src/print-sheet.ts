import type { SopDefinition } from '@tuntas/sop';
import { layOutSheet } from './sheet/lay-out-sheet.ts';
import { getPaper, type PaperName } from './sheet/paper.ts';
import { describeSheet } from './sheet/sheet-data.ts';
import { typeset } from './typesetting/typeset.ts';

export type SheetFormat = 'pdf' | 'html' | 'svg';

export interface PrintOptions {
  readonly format: SheetFormat;
  /** Default `a4`; `f4` is 330 x 215 mm. */
  readonly paper?: PaperName;
  /** Default false: what the office settled, on pages of their own behind the sheet. */
  readonly annex?: boolean;
}

export async function printSheet(
  definition: SopDefinition,
  { format, paper: paperName = 'a4' }: PrintOptions,
): Promise<Uint8Array | string> {
  const paper = getPaper(paperName);
  const layout = await layOutSheet(definition, paper);
  const data = describeSheet(definition, layout, paper);
  return (await typeset({
    template: 'sheet.typ',
    data,
    output: format === 'pdf' ? 'pdf' : 'svg',
  })) as Uint8Array | string;
}
