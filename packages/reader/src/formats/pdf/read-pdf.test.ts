import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument, TableBlock } from '../../source/source-document.ts';
import { gridOfTable, randomGrid } from '../testing/random-grid.ts';
import { readPdf } from './read-pdf.ts';
import { CELL, drawGrid, Drawing } from './testing/draw.ts';
import { writePdf, type WrittenPage } from './testing/write-pdf.ts';

const [WIDTH, HEIGHT] = [842, 595];
const page = (draw: (drawing: Drawing) => void, rotate = 0): WrittenPage => {
  const drawing = new Drawing(HEIGHT);
  draw(drawing);
  return { width: WIDTH, height: HEIGHT, rotate, content: drawing.content };
};
const tables = ({ blocks }: SourceDocument): TableBlock[] =>
  blocks.filter((block) => block.type === 'table');
const code = (expected: string): unknown => expect.objectContaining({ code: expected });

/** A matrix of 3 columns and `rows` rows, each cell with its place for words. */
const matrix = (rows: number, from = 0) => ({
  columns: 3,
  rows,
  cells: Array.from({ length: rows * 3 }, (_, i) => ({
    row: Math.floor(i / 3),
    column: i % 3,
    rowSpan: 1,
    columnSpan: 1,
    text: i % 3 === 1 ? '' : `${from + Math.floor(i / 3)}.${i % 3}`,
  })),
});

describe('tables with borders', () => {
  it('gives the grid back with its merged cells, however the borders are painted', async () => {
    const style = fc.constantFrom('frames' as const, 'lines' as const, 'bars' as const);
    await fc.assert(
      fc.asyncProperty(randomGrid, style, async (grid, borders) => {
        fc.pre(grid.cells.some(({ text }) => text !== ''));
        const file = writePdf([page((d) => drawGrid(d, grid, { x: 40, y: 40 }, borders))]);
        const [table, ...others] = tables(await readPdf(file));
        expect(others).toEqual([]);
        expect(table && gridOfTable(table)).toEqual(grid);
      }),
      { numRuns: 60 },
    );
  });

  it('joins wrapped lines, and keeps lines that were ended on purpose', async () => {
    const grid = { ...matrix(2), cells: matrix(2).cells.map((cell) => ({ ...cell, text: '' })) };
    const file = writePdf([
      page((d) => {
        drawGrid(d, grid, { x: 40, y: 40 }, 'frames');
        d.text(43, 50, 'Undang-Undang Nomor')
          .text(43, 60, '13 Tahun 1998 Panti/')
          .text(43, 69, 'Jompo');
        d.text(133, 50, '1. Ramah').text(133, 60, '2. Teliti sekali betul');
        d.text(223, 50, 'Kepala').text(223, 60, 'Dinas Sosial Kabupaten');
      }),
    ]);
    const [row] = tables(await readPdf(file))[0]?.rows ?? [];
    expect(row?.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['Undang-Undang Nomor 13 Tahun 1998 Panti/Jompo'],
      ['1. Ramah', '2. Teliti sekali betul'],
      ['Kepala', 'Dinas Sosial Kabupaten'],
    ]);
  });

  it('goes on over pages, with running heads and page numbers as margins', async () => {
    const pages = [0, 3, 6].map((from, i) =>
      page((d) => {
        d.text(40, 20, 'Dinas Sosial').text(400, 580, `Halaman ${i + 1}`);
        drawGrid(d, matrix(3, from), { x: 40, y: 60 }, 'lines');
      }),
    );
    const document = await readPdf(writePdf(pages));
    const [table, ...others] = tables(document);
    expect(others).toEqual([]);
    expect(table?.rows.map((row) => [row.page, row.cells[0]?.paragraphs[0]?.text])).toEqual(
      Array.from({ length: 9 }, (_, i) => [1 + Math.floor(i / 3), `${i}.0`]),
    );
    const texts = document.blocks.filter((block) => block.type === 'text');
    expect(texts.map(({ margin }) => margin)).toEqual(texts.map(() => true));
    expect(texts.flatMap(({ lines }) => lines.map((line) => line.trim()))).toContain('Halaman 2');
  });

  it.each([90, 180, 270])('reads a page turned by %i degrees', async (rotate) => {
    const file = writePdf([
      page((d) => drawGrid(d, matrix(3), { x: 40, y: 60 }, 'frames'), rotate),
    ]);
    const [table] = tables(await readPdf(file));
    expect(table && gridOfTable(table)).toEqual(matrix(3));
  });
});

describe('drawn symbols', () => {
  const left = 40;
  const middle = (column: number): number => left + (column + 0.5) * CELL.width;
  const sheet = page((d) => {
    drawGrid(d, matrix(5), { x: left, y: 40 }, 'lines');
    const y = (row: number): number => 40 + row * CELL.height;
    const x = middle(1);
    d.capsule(x - 20, y(0) + 8, 40, 14).text(x - 10, y(0) + 18, 'Mulai', 7);
    d.line([x, y(0) + 22], [x, y(1) + 2]).head(x, y(1) + 8);
    d.box(x - 20, y(1) + 8, 40, 14);
    d.line([x, y(1) + 22], [x, y(2) + 1]).head(x, y(2) + 5);
    d.shape([x, y(2) + 5], [x + 20, y(2) + 15], [x, y(2) + 25], [x - 20, y(2) + 15]);
    d.line([x - 20, y(2) + 15], [x - 35, y(2) + 15], [x - 35, y(0) + 15], [x - 20, y(0) + 15]);
    d.text(x - 33, y(2) + 12, 'Tidak', 6);
    d.line([x, y(2) + 25], [x, y(4) + 4])
      .head(x, y(4) + 10)
      .text(x + 3, y(3) + 15, 'Ya', 6);
    d.shape(
      [x - 8, y(4) + 10],
      [x + 8, y(4) + 10],
      [x + 8, y(4) + 20],
      [x, y(4) + 27],
      [x - 8, y(4) + 20],
    );
  });

  it('places shapes in the grid and keeps their words out of the cells', async () => {
    const [table] = tables(await readPdf(writePdf([sheet])));
    expect(table && gridOfTable(table)).toEqual(matrix(5));
    const shapes = table?.shapes.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    expect(shapes?.map(({ kind, row, column, text }) => [kind, row, column, text])).toEqual([
      ['capsule', 0, 1, 'Mulai'],
      ['box', 1, 1, ''],
      ['diamond', 2, 1, ''],
      ['pentagon', 4, 1, ''],
    ]);
    expect(shapes?.every(({ certainty }) => certainty > 0.9)).toBe(true);
  });

  it('finds what the connectors connect, their arrow heads and their words', async () => {
    const [table] = tables(await readPdf(writePdf([sheet])));
    const rowOf = (id: string | undefined): number | undefined =>
      table?.shapes.find((shape) => shape.id === id)?.row;
    const found = table?.edges
      .map(({ from, to, text, isDirected }) => [rowOf(from), rowOf(to), text, isDirected])
      .toSorted((a, b) => String(a).localeCompare(String(b)));
    expect(found).toEqual([
      [0, 1, '', true],
      [1, 2, '', true],
      [2, 0, 'Tidak', false],
      [2, 4, 'Ya', true],
    ]);
  });
});

it('finds a table without borders by the alignment of its words', async () => {
  const columns = [40, 70, 250, 320, 400, 500];
  const rows = [
    ['No', 'Kegiatan', 'Kasi', 'Kabid', 'Waktu', 'Output'],
    ['1', 'Menerima surat permohonan', '', '', '3 menit', 'Agenda'],
    ['2', 'Menelaah surat', '', '', '1 jam', 'Disposisi'],
    ['3', 'Menyimpan', '', '', '1 hari', 'Arsip'],
  ];
  const file = writePdf([
    page((d) => {
      for (const [i, row] of rows.entries()) {
        for (const [j, words] of row.entries()) {
          if (words !== '') d.text(columns[j] ?? 0, 60 + 30 * i, words);
        }
      }
      d.box(245, 85, 30, 10);
    }),
  ]);
  const [table] = tables(await readPdf(file));
  expect(
    table?.rows.map(({ cells }) => cells.map((cell) => cell.paragraphs[0]?.text ?? '')),
  ).toEqual(rows);
  const [shape] = table?.shapes ?? [];
  expect([shape?.kind, shape?.row, shape?.column]).toEqual(['box', 1, 2]);
  expect(shape?.certainty).toBeLessThan(0.7);
});

it('keeps running text at its columns', async () => {
  const file = writePdf([
    page((d) => d.text(40, 60, 'Nomor SOP').text(140, 60, ': 12').text(40, 72, 'Nama')),
  ]);
  expect((await readPdf(file)).blocks).toEqual([
    { type: 'text', lines: [expect.stringMatching(/^Nomor SOP {5,}: 12$/), 'Nama'], page: 1 },
  ]);
});

describe('files that cannot be read', () => {
  const blank = { width: WIDTH, height: HEIGHT, content: '' };

  it('says that a scan has no words', async () => {
    await expect(readPdf(writePdf([blank, blank]))).rejects.toEqual(code('SOURCE_WITHOUT_TEXT'));
  });

  it('says that a file is locked', async () => {
    const words = page((d) => d.text(40, 60, 'x'));
    await expect(readPdf(writePdf([words], { encrypt: true }))).rejects.toEqual(
      code('SOURCE_LOCKED'),
    );
  });

  it('refuses more than 100 pages', async () => {
    const words = page((d) => d.text(40, 60, 'x'));
    const pages = (count: number): WrittenPage[] => Array.from({ length: count }, () => words);
    await expect(readPdf(writePdf(pages(101)))).rejects.toEqual(code('SOURCE_TOO_LARGE'));
    expect((await readPdf(writePdf(pages(100)))).blocks.length).toBeGreaterThan(0);
  });

  it('refuses what only begins like a PDF', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing else');
    await expect(readPdf(bytes)).rejects.toEqual(code('SOURCE_DAMAGED'));
  });
});
