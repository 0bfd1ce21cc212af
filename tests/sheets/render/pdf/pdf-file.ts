import type { DrawnGrid, DrawnSheet, GridConnector } from '../../drawn-sheet.ts';
import type { Damage } from '../../layout.ts';
import type { Random } from '../../random.ts';
import { textWidth } from './helvetica.ts';
import { drawConnectors, drawRow, type PlacedRow } from './pdf-draw.ts';
import { measureGrid } from './pdf-grid.ts';
import { pdfBytes } from './pdf-objects.ts';
import { PdfPage } from './pdf-page.ts';
import { makePdfStyle, type PdfStyle } from './pdf-style.ts';

const MARGIN = 36;

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Connectors that a page end cut and that are not in the file, by sheet. */
  readonly lost: readonly (readonly GridConnector[])[];
}

/** A printed file of these sheets, each beginning on a page of its own. */
export function pdfFile(random: Random, sheets: readonly DrawnSheet[], damage: Damage): PdfFile {
  const style = makePdfStyle(random, damage);
  const printer = new Printer(style);
  const lost = sheets.map((sheet) => {
    printer.turnPage();
    return sheet.blocks.flatMap((block) =>
      block.type === 'lines' ? printer.lines(block.lines) : printer.grid(block),
    );
  });
  const pages = printer.pages.map((page) => ({
    width: style.width,
    height: style.height,
    content: page.content(),
  }));
  return { bytes: pdfBytes(pages), lost };
}

class Printer {
  readonly pages: PdfPage[] = [];
  private readonly style: PdfStyle;
  private y = MARGIN;

  constructor(style: PdfStyle) {
    this.style = style;
  }

  turnPage(): void {
    const page = new PdfPage(this.style.height);
    this.pages.push(page);
    this.y = MARGIN;
    if (!this.style.hasPageNumbers) return;
    const words = `Halaman ${this.pages.length}`;
    page.text(words, this.style.width / 2, this.style.height - 18, 7, 'line');
  }

  lines(lines: readonly string[]): readonly GridConnector[] {
    const size = this.style.size + 2;
    for (const line of lines) {
      this.y += size * 1.4;
      if (this.y > this.style.height - 2 * MARGIN) this.turnPage();
      const x = Math.max(MARGIN, (this.style.width - textWidth(line, size)) / 2);
      this.page().text(line, x, this.y, size, this.style.piece);
    }
    this.y += 8;
    return [];
  }

  grid(grid: DrawnGrid): readonly GridConnector[] {
    const measured = measureGrid(grid, this.style.width - 2 * MARGIN, this.style);
    const placed: PlacedRow[] = [];
    for (const [first, end] of rowGroups(grid)) {
      const tall = measured.heights.slice(first, end).reduce((a, b) => a + b, 0);
      const hasRoom = this.y + tall <= this.style.height - MARGIN - 14;
      if (!hasRoom && this.y > MARGIN) this.turnPage();
      for (let r = first; r < end; r++) {
        placed.push({ row: r, page: this.pages.length - 1, top: this.y });
        this.y += measured.heights[r] ?? 0;
      }
    }
    const on = placed.toSorted((a, b) => (this.style.isOutOfOrder ? b.row - a.row : a.row - b.row));
    for (const row of on) {
      const page = this.pages[row.page];
      if (page !== undefined) drawRow(page, measured, row, placed, MARGIN, this.style);
    }
    const lost = drawConnectors(this.pages, measured, placed, MARGIN, this.style);
    this.y += 10;
    return lost;
  }

  private page(): PdfPage {
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('no page was begun');
    return page;
  }
}

/** Rows that a cell over several rows holds together, as [first, end). */
function rowGroups(grid: DrawnGrid): (readonly [number, number])[] {
  const groups: [number, number][] = [];
  let end = 0;
  grid.rows.forEach((row, r) => {
    const reach = Math.max(r + 1, ...row.cells.map(({ rowSpan }) => r + rowSpan));
    const last = groups.at(-1);
    if (last !== undefined && r < end)
      last[1] = Math.max(last[1], Math.min(reach, grid.rows.length));
    else groups.push([r, Math.min(reach, grid.rows.length)]);
    end = Math.max(end, reach);
  });
  return groups;
}
