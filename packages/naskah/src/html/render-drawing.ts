import type { Box, MatrixConnector, MatrixLabel, Point, SymbolShape } from '@tuntas/sop';
import { offsets } from '../sheet/page-cells.ts';
import type { SheetData } from '../sheet/sheet-data.ts';
import { escapeText } from './escape.ts';

const HEAD_LENGTH = 4.5;
const HEAD_WIDTH = 3.6;

/** The drawing of the whole matrix, once and unseen; rows show their slices of it. */
export function renderDrawing({ table }: SheetData): string {
  const page = table.pages[0];
  if (page === undefined) return '';
  const tops = offsets(page.rows.map(({ height }) => height));
  const cellWidths = table.widths.slice(table.pages[0]?.rows[0]?.before.length ?? 0);
  const lefts = offsets(cellWidths);
  const placed = page.rows.flatMap(({ actors }, row) =>
    actors.map((actor, column) => ({ actor, x: lefts[column] ?? 0, y: tops[row] ?? 0 })),
  );
  const parts = [
    ...page.connectors.map(drawConnector),
    ...placed.flatMap(({ actor, x, y }) =>
      actor.symbols.map(({ shape, box }) => {
        const path = symbolPath(shape, { ...box, x: box.x + x, y: box.y + y });
        return `<path class="symbol" d="${path}"/>`;
      }),
    ),
    ...placed.flatMap(({ actor, x, y }) =>
      actor.words.map(({ lines, box }) =>
        drawWords({ lines, box: { ...box, x: box.x + x, y: box.y + y } }, table.scale.drawing),
      ),
    ),
  ];
  return `<svg width="0" height="0" class="store" aria-hidden="true"><defs><g id="drawing">${parts.join('')}</g></defs></svg>\n`;
}

function drawConnector({ kind, points }: Pick<MatrixConnector, 'kind' | 'points'>): string {
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
  const path = `<path class="line ${kind}" d="${line.join('')}"/>`;
  return kind === 'joint' ? path : `${path}<path d="${arrowHead(points)}"/>`;
}

function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const length = Math.abs(tip.x - before.x) + Math.abs(tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * HEAD_LENGTH, y: tip.y - along.y * HEAD_LENGTH };
  const side = { x: (-along.y * HEAD_WIDTH) / 2, y: (along.x * HEAD_WIDTH) / 2 };
  return [
    `M${round(tip.x)} ${round(tip.y)}`,
    `L${round(base.x + side.x)} ${round(base.y + side.y)}`,
    `L${round(base.x - side.x)} ${round(base.y - side.y)}Z`,
  ].join('');
}

function symbolPath(shape: SymbolShape, box: Box): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(round) as [
    number,
    number,
    number,
    number,
  ];
  switch (shape) {
    case 'box':
      return `M${x} ${y}h${width}v${height}h${-width}Z`;
    case 'diamond':
      return `M${x + width / 2} ${y}l${width / 2} ${height / 2}l${-width / 2} ${height / 2}l${-width / 2} ${-height / 2}Z`;
    case 'pentagon':
      return `M${x} ${y}h${width}v${height * 0.55}l${-width / 2} ${height * 0.45}l${-width / 2} ${-height * 0.45}Z`;
    case 'capsule': {
      const r = Math.min(width, height) / 2;
      const straight = width - 2 * r;
      return `M${x + r} ${y}h${straight}a${r} ${r} 0 0 1 0 ${2 * r}h${-straight}a${r} ${r} 0 0 1 0 ${-2 * r}Z`;
    }
  }
}

function drawWords({ lines, box }: MatrixLabel, size: number): string {
  const step = box.height / lines.length;
  return lines
    .map(
      (line, index) =>
        `<text x="${round(box.x + box.width / 2)}" y="${round(box.y + (index + 0.5) * step)}" font-size="${round(size)}" font-style="italic">${escapeText(line)}</text>`,
    )
    .join('');
}

const round = (length: number): number => Math.round(length * 100) / 100;
