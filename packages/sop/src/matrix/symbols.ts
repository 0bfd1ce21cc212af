import type { SopDefinition } from '../definition/definition.ts';
import { KINDS } from '../definition/kinds.ts';
import type { DrawnStep } from './drawn-steps.ts';
import { exitName } from './exit-labels.ts';
import type { Links } from './links.ts';
import type { Box, MatrixSymbol, SymbolShape } from './matrix-layout.ts';
import { asideOffset, type Measures } from './measures.ts';
import type { BesideRoute, Routes, Side } from './routes.ts';

/** Where the sides of a pentagon turn towards its tip, as a share of its height. */
const SHOULDER = 0.55;

export const symbolId = (stepId: string, column: number): string => `${stepId}@${column}`;

export function asideId({ link }: BesideRoute): string {
  const isOne = (link.exit.to ?? []).length <= 1;
  return `${link.from.step.id}.${link.exit.exit}${isOne ? '' : `.${link.target}`}`;
}

/** Puts the symbols of all steps, and the small ones beside them, into their places. */
export function placeSymbols(
  { flow }: SopDefinition,
  drawn: readonly DrawnStep[],
  links: Links,
  routes: Routes,
  measures: Measures,
  referenceOf: ReadonlyMap<string, string>,
): MatrixSymbol[] {
  const titleOf = new Map(flow.performers.map(({ id, title }) => [id, title]));
  const cells = drawn.flatMap((item) =>
    item.columns.map((column): MatrixSymbol => {
      const { step, row, lead, standIn } = item;
      const by = step.by.map((id) => titleOf.get(id) ?? id).join(', ');
      return {
        id: symbolId(step.id, column),
        stepId: step.id,
        row,
        column,
        shape: shapeOf(item, column === lead, flow.start, links),
        box: cellBox(item, column, measures),
        text: '',
        title:
          standIn === undefined
            ? `Baris ${row}: ${step.title} (${KINDS[step.kind].label}) oleh ${by}`
            : step.title,
      };
    }),
  );
  return [...cells, ...placeAsides(routes, measures, referenceOf)];
}

function shapeOf(
  { step, standIn }: DrawnStep,
  isLead: boolean,
  start: string,
  links: Links,
): SymbolShape {
  if (standIn !== undefined) return standIn === 'end' ? 'capsule' : 'pentagon';
  if (KINDS[step.kind].symbol === 'decision' && !links.plain.has(step.id)) {
    return isLead ? 'diamond' : 'box';
  }
  return step.id === start || links.ending.has(step.id) ? 'capsule' : 'box';
}

function cellBox({ band, standIn }: DrawnStep, column: number, measures: Measures): Box {
  const place = measures.bands[band];
  const { scale } = measures;
  const symbolWidth = standIn === 'connector' ? scale.connectorWidth : scale.symbolWidth;
  const middle = measures.columns[column - 1]?.middle ?? 0;
  return {
    x: middle - symbolWidth / 2,
    y: place?.symbolTop ?? 0,
    width: symbolWidth,
    height: place?.symbolHeight ?? 0,
  };
}

function placeAsides(
  routes: Routes,
  measures: Measures,
  referenceOf: ReadonlyMap<string, string>,
): MatrixSymbol[] {
  const { scale } = measures;
  const placed = new Map<string, number>();
  return routes.besides.map((route): MatrixSymbol => {
    const { from, exit, target } = route.link;
    const key = `${from.band} ${route.side}`;
    const index = placed.get(key) ?? 0;
    placed.set(key, index + 1);
    const cell = cellBox(from, from.lead, measures);
    const away = laneRoom(measures, from.lead, route.side) + scale.gap;
    const reference = target === null ? '' : (referenceOf.get(target) ?? '');
    return {
      id: asideId(route),
      stepId: from.step.id,
      row: from.row,
      column: from.lead,
      shape: target === null ? 'capsule' : 'pentagon',
      box: {
        x: route.side === 'right' ? cell.x + cell.width + away : cell.x - away - scale.asideWidth,
        y: cell.y + cell.height / 2 + asideOffset(index, scale) - scale.asideHeight / 2,
        width: scale.asideWidth,
        height: scale.asideHeight,
      },
      text: reference,
      title:
        target === null
          ? `${exitName(from, exit)}: selesai`
          : `${exitName(from, exit)}: lanjut ke tambahan ${reference}`,
    };
  });
}

/** From the edge of a symbol to the far end of the lines beside it. */
function laneRoom({ columns, scale }: Measures, column: number, side: Side): number {
  const lanes = columns[column - 1]?.lanes[side] ?? 0;
  return lanes > 0 ? scale.gap + (lanes - 1) * scale.pitch + scale.border : scale.border;
}

/** Where a vertical line at `x` meets the lower or upper outline of a symbol. */
export function meetVertical(
  { shape, box }: MatrixSymbol,
  x: number,
  edge: 'top' | 'bottom',
): number {
  const half = box.height / 2;
  const middle = box.y + half;
  const off = Math.abs(x - (box.x + box.width / 2));
  let reach = half;
  if (shape === 'diamond') reach = half * (1 - off / (box.width / 2));
  if (shape === 'pentagon' && edge === 'bottom') {
    reach = half - box.height * (1 - SHOULDER) * Math.min(1, off / (box.width / 2));
  }
  if (shape === 'capsule') {
    const radius = Math.min(half, box.width / 2);
    const over = Math.max(0, off - (box.width / 2 - radius));
    reach = Math.sqrt(Math.max(0, radius * radius - over * over)) + (half - radius);
  }
  return edge === 'bottom' ? middle + reach : middle - reach;
}

/** Where a horizontal line at `y` meets the left or right outline of a symbol. */
export function meetHorizontal({ shape, box }: MatrixSymbol, y: number, side: Side): number {
  const half = box.width / 2;
  const middle = box.x + half;
  const off = Math.abs(y - (box.y + box.height / 2));
  let reach = half;
  if (shape === 'diamond') reach = half * (1 - off / (box.height / 2));
  if (shape === 'pentagon') {
    const below = (y - box.y) / box.height - SHOULDER;
    reach = half * (1 - Math.max(0, below) / (1 - SHOULDER));
  }
  if (shape === 'capsule') {
    const radius = Math.min(half, box.height / 2);
    const over = Math.max(0, off - (box.height / 2 - radius));
    reach = half - radius + Math.sqrt(Math.max(0, radius * radius - over * over));
  }
  return side === 'right' ? middle + reach : middle - reach;
}
