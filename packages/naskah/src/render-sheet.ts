import type { EndedTable, SopDefinition } from '@tuntas/sop';
import { describeAnnex } from './annex/describe-annex.ts';
import { printDocx } from './docx/print-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { listNoLetters } from './sheet/find-letters.ts';
import { layOutSheet } from './sheet/lay-out-sheet.ts';
import { getPaper, type PaperName } from './sheet/paper.ts';
import { describeSheet } from './sheet/sheet-data.ts';
import { describeSvg } from './svg/describe-svg.ts';
import { compile } from './typesetting/compile.ts';
import { UnprintableText } from './typesetting/unprintable-text.ts';

export type SheetFormat = 'pdf' | 'docx' | 'html' | 'svg';

/** Stands on every page of a sheet that is not signed yet. */
const DRAFT_MARK = 'KONSEP — belum disahkan';

export interface PrintOptions {
  readonly format: SheetFormat;
  /** Default `a4`; `f4` is 330 x 215 mm. */
  readonly paper?: PaperName;
  /** Default false: what the office settled, behind the sheet and apart from it. */
  readonly annex?: boolean;
  /** Default false: every page says outside the sheet that nobody has signed it yet. */
  readonly draft?: boolean;
  /** That it is not in force, in one line: every page says it outside the sheet, as of a draft. */
  readonly notInForce?: string;
  /** What the findings of the annex hold for ended; default: the table that ships. */
  readonly ended?: EndedTable;
}

/** What `printSheet` gives, at once and on this thread. */
export function renderSheet(
  definition: SopDefinition,
  { format, paper: paperName = 'a4', annex: withAnnex = false, ...options }: PrintOptions,
): Uint8Array | string {
  const noLetters = listNoLetters(definition);
  if (noLetters.length > 0) throw new UnprintableText(noLetters);
  const paper = getPaper(paperName);
  const annex = withAnnex ? describeAnnex(definition, options.ended) : null;
  // The browser itself breaks the table between rows when it prints.
  const layout = layOutSheet(definition, paper, format === 'html' ? 'endless' : 'pages');
  const data = describeSheet(definition, layout, paper, {
    annex,
    mark: options.draft === true ? DRAFT_MARK : (options.notInForce ?? null),
  });
  if (format === 'html') return renderHtml(data);
  if (format === 'docx') return printDocx(data, layout.pages);
  const output = compile({ template: 'sheet.typ', data, output: format });
  return format === 'pdf' ? (output as Uint8Array) : describeSvg(output as string, data);
}
