import type { Box, Point, SymbolShape } from '@tuntas/sop';

/** SVG path of one of the symbols of PermenPAN-RB 35/2012 within its box. */
export function symbolPath(shape: SymbolShape, { x, y, width, height }: Box): string {
  const right = x + width;
  const bottom = y + height;
  const middle = x + width / 2;
  const centre = y + height / 2;
  switch (shape) {
    case 'box':
      return `M${x} ${y}H${right}V${bottom}H${x}Z`;
    case 'diamond':
      return `M${middle} ${y}L${right} ${centre}L${middle} ${bottom}L${x} ${centre}Z`;
    case 'pentagon':
      return `M${x} ${y}H${right}V${y + height * 0.55}L${middle} ${bottom}L${x} ${y + height * 0.55}Z`;
    case 'capsule': {
      const radius = height / 2;
      return `M${x + radius} ${y}H${right - radius}A${radius} ${radius} 0 0 1 ${right - radius} ${bottom}H${x + radius}A${radius} ${radius} 0 0 1 ${x + radius} ${y}Z`;
    }
  }
}

export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

const HEAD_LENGTH = 7;
const HEAD_WIDTH = 6;

/** Arrow head at the end of a line, pointing along its last part. */
export function arrowHeadPath(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * HEAD_LENGTH, y: tip.y - along.y * HEAD_LENGTH };
  const side = { x: (-along.y * HEAD_WIDTH) / 2, y: (along.x * HEAD_WIDTH) / 2 };
  return `M${tip.x} ${tip.y}L${base.x + side.x} ${base.y + side.y}L${base.x - side.x} ${base.y - side.y}Z`;
}
