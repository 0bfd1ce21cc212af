import type { DrawnGrid, GridSymbol } from '../../drawn-sheet.ts';
import { connectorXml, shapeXml, type Box } from './docx-shapes.ts';
import type { DocxStyle } from './docx-style.ts';
import type { GridGeometry } from './docx-table.ts';

/** Size of a symbol in twips: it fits the narrowest actor column of the page. */
const SYMBOL = { width: 560, height: 340 };

/** Shapes and connectors by the cell they hang in, as "row:column". */
export function drawingsOf(
  grid: DrawnGrid,
  geometry: GridGeometry,
  style: DocxStyle,
): Map<string, string> {
  const found = new Map<string, string>();
  const [first] = grid.symbols;
  if (first === undefined) return found;
  const put = (symbol: GridSymbol, draw: (origin: Origin) => string) => {
    const above = { row: Math.max(first.row, symbol.row - 1), column: symbol.column };
    const holders = { 'own-cell': symbol, 'first-row': first, 'row-above': above };
    const holder = holders[style.anchors];
    const key = `${holder.row}:${holder.column}`;
    const origin = {
      x: geometry.lefts[holder.column] ?? 0,
      y: geometry.tops[holder.row] ?? 0,
    };
    found.set(key, (found.get(key) ?? '') + draw(origin));
  };
  for (const symbol of grid.symbols) {
    const box = boxOf(symbol, geometry);
    put(symbol, (origin) =>
      shapeXml(symbol.kind, symbol.id, moved(box, origin), symbol.text, style),
    );
  }
  grid.connectors.forEach((connector, i) => {
    const source = grid.symbols.find(({ id }) => id === connector.from);
    const target = grid.symbols.find(({ id }) => id === connector.to);
    if (source === undefined || target === undefined) return;
    const ends = endsOf(boxOf(source, geometry), boxOf(target, geometry));
    put(source, (origin) => {
      const at = ([x, y]: readonly [number, number]) => [x - origin.x, y - origin.y] as const;
      const line = connectorXml(
        500 + i,
        { from: source.id, to: target.id, start: at(ends.start), end: at(ends.end) },
        style,
      );
      const [x, y] = at(ends.start);
      const words = { x: x + 60, y, width: 400, height: 200 };
      return connector.text !== '' && style.hasWords
        ? line + shapeXml('other', 700 + i, words, connector.text, style)
        : line;
    });
  });
  return found;
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

function boxOf({ row, column }: GridSymbol, geometry: GridGeometry): Box {
  const width = Math.min(SYMBOL.width, (geometry.widths[column] ?? 700) - 120);
  return {
    x: (geometry.lefts[column] ?? 0) + ((geometry.widths[column] ?? 0) - width) / 2,
    y: (geometry.tops[row] ?? 0) + ((geometry.heights[row] ?? 0) - SYMBOL.height) / 2,
    width,
    height: SYMBOL.height,
  };
}

function moved(box: Box, origin: Origin): Box {
  return { ...box, x: box.x - origin.x, y: box.y - origin.y };
}

/** Down: from the foot to the head of the next. Back up: from side to side. */
function endsOf(source: Box, target: Box) {
  const middle = (box: Box) => box.x + box.width / 2;
  if (target.y > source.y) {
    return {
      start: [middle(source), source.y + source.height] as const,
      end: [middle(target), target.y] as const,
    };
  }
  const isLeft = target.x < source.x;
  return {
    start: [isLeft ? source.x : source.x + source.width, source.y + source.height / 2] as const,
    end: [isLeft ? target.x + target.width : target.x, target.y + target.height / 2] as const,
  };
}
