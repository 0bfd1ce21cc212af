import type { SopDefinition } from '@tuntas/sop';
import type { Annex } from '../annex/annex.ts';
import { describeHeader } from './header-block.ts';
import { CAPTION_SIZE, headSize, listCellWidths, type SheetLayout } from './lay-out-sheet.ts';
import { listActorCells } from './page-cells.ts';
import type { Paper } from './paper.ts';
import { cellLines, listHeadCells, listTextColumns } from './table-cells.ts';

/** What is printed outside the sheet; null: nothing. */
export interface Beside {
  /** Behind the sheet. */
  readonly annex: Annex | null;
  /** On every page, at its edge. */
  readonly mark: string | null;
}

/** What is printed, in every format; lengths in points. */
export type SheetData = ReturnType<typeof describeSheet>;

export function describeSheet(
  definition: SopDefinition,
  layout: SheetLayout,
  paper: Paper,
  { annex, mark }: Beside,
) {
  const { sheet } = definition;
  const { scale, widths } = layout;
  const { before, after } = listTextColumns(sheet);
  const cellWidths = listCellWidths(sheet.performers, widths, before.length);
  const name = sheet.name.trim() === '' ? sheet.title : sheet.name;
  return {
    paper,
    annex,
    mark,
    title: `SOP ${name}`.replace(/^SOP SOP /, 'SOP '),
    date: documentDay(definition),
    running: { office: sheet.office, name, number: sheet.number },
    header: describeHeader(sheet),
    caption: { text: sheet.title, size: CAPTION_SIZE, height: layout.captionHeight },
    table: {
      scale,
      widths: cellWidths,
      headHeights: layout.headHeights,
      head: listHeadCells(sheet).map((cell) => ({ ...cell, size: headSize(scale, cell.row) })),
      /** Actor cells, by the number of the cell in its row; `joined`: no line on its right. */
      actors: sheet.performers.flatMap(({ span = 1 }) =>
        Array.from({ length: span }, (_, cell) => ({ joined: cell < span - 1 })),
      ),
      actorsAt: cellWidths.slice(0, before.length).reduce((sum, width) => sum + width, 0),
      pages: layout.pages.map((page) => ({
        width: page.layout.width,
        connectors: page.layout.connectors.map(({ kind, points }) => ({ kind, points })),
        rows: listActorCells(sheet, page).map((actors, index) => {
          const at = page.first - 1 + index;
          const height = page.layout.rowHeights[at] ?? 0;
          const row = sheet.rows[at];
          if (row === undefined) throw new RangeError(`No row ${at + 1}`);
          const cells = (columns: typeof before) =>
            columns.map((column) => ({ column, lines: cellLines(sheet, row, column) }));
          return {
            height,
            breaks: layout.brokenRows.has(at),
            before: cells(before),
            actors,
            after: cells(after),
          };
        }),
      })),
    },
  };
}

/**
 * The day that the file claims, because PDF/A demands one and the clock would make every print
 * another file: the sheet's last day that can be read, else the day of PermenPAN-RB 35/2012.
 */
function documentDay({ sheet }: SopDefinition): { year: number; month: number; day: number } {
  const day = sheet.revisedOn.day ?? sheet.effectiveOn.day ?? sheet.madeOn.day ?? '2012-06-19';
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}
