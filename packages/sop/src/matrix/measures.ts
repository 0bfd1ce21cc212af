import type { DrawnStep } from './drawn-steps.ts';
import type { MatrixGeometry } from './matrix-layout.ts';
import type { Channel, Routes, Side, UpRoute } from './routes.ts';

/** Sizes of symbols and gaps, in proportion to the size of the letters. */
export interface Scale {
  readonly fontSize: number;
  /** Of one letter, on average. */
  readonly letterWidth: number;
  readonly lineHeight: number;
  readonly symbolWidth: number;
  readonly symbolHeight: number;
  readonly asideWidth: number;
  readonly asideHeight: number;
  /** Pentagons that go on on another page. */
  readonly connectorWidth: number;
  readonly connectorHeight: number;
  /** From one line to the next one beside it. */
  readonly pitch: number;
  /** Kept free along every border of the table. */
  readonly border: number;
  /** Between a symbol and the first line beside it; room for an arrow head. */
  readonly gap: number;
}

export function scaleFor({ fontSize = 9, letterWidth = 0.61 }: MatrixGeometry): Scale {
  const unit = fontSize / 9;
  return {
    fontSize,
    letterWidth: letterWidth * fontSize,
    lineHeight: 10.5 * unit,
    symbolWidth: 38 * unit,
    symbolHeight: 24 * unit,
    asideWidth: 17 * unit,
    asideHeight: 12 * unit,
    connectorWidth: 20 * unit,
    connectorHeight: 18 * unit,
    pitch: 5 * unit,
    border: 3 * unit,
    gap: 8 * unit,
  };
}

/** Where one band lies: symbols in the middle, lines above and below them. */
export interface BandPlace {
  readonly top: number;
  readonly bottom: number;
  readonly symbolTop: number;
  readonly symbolHeight: number;
  /** First line below the symbols; between it and the symbols there is room for words. */
  readonly belowAt: number;
  /** First line above the symbols; further ones are above it. */
  readonly aboveAt: number;
}

export interface ColumnPlace {
  readonly left: number;
  readonly right: number;
  /** Middle of its symbols. */
  readonly middle: number;
  /** Lines of the channel on either side, from the symbol outwards. */
  readonly lanes: Readonly<Record<Side, number>>;
}

export interface Measures {
  readonly scale: Scale;
  readonly columns: readonly ColumnPlace[];
  readonly bands: readonly BandPlace[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
}

export const channelKey = ({ column, side }: Channel): string => `${column} ${side}`;

/** Returns that leave or enter the symbols of a band on one side, in the order of their lines. */
export function returnsAt(routes: Routes, band: number, side: Side): UpRoute[] {
  return routes.ups.filter(
    ({ link, lane }) => lane.side === side && (link.from.band === band || link.to.band === band),
  );
}

/**
 * Columns and bands with the room that their lines need. The sizes given are kept wherever they
 * are enough. `words` has the room for words below the symbols of
 * each band, `wordWidths` the width that the words of each column need.
 */
export function measure(
  drawn: readonly DrawnStep[],
  routes: Routes,
  geometry: MatrixGeometry,
  words: readonly number[],
  wordWidths: readonly number[],
): Measures {
  const scale = scaleFor(geometry);
  const columns: ColumnPlace[] = [];
  let left = 0;
  geometry.columnWidths.forEach((given, index) => {
    const column = index + 1;
    const lanes = {
      left: laneCount(routes, column, 'left'),
      right: laneCount(routes, column, 'right'),
    };
    const need = (side: Side): number =>
      scale.border +
      (lanes[side] > 0
        ? scale.gap + (lanes[side] - 1) * scale.pitch + scale.border
        : scale.border) +
      (hasAside(routes, column, side) ? scale.gap + scale.asideWidth + scale.border : 0);
    const needLeft = need('left') + scale.symbolWidth / 2;
    const needRight = need('right') + scale.symbolWidth / 2;
    const width = Math.max(
      given,
      needLeft + needRight,
      (wordWidths[index] ?? 0) + 2 * scale.border,
    );
    const middle = left + Math.min(Math.max(width / 2, needLeft), width - needRight);
    columns.push({ left, right: left + width, middle, lanes });
    left += width;
  });

  const bands: BandPlace[] = [];
  const rowHeights: number[] = [];
  let top = 0;
  geometry.rowHeights.forEach((given, index) => {
    const inRow = new Map(
      drawn.filter(({ row }) => row === index + 1).map((step) => [step.band, step]),
    );
    const needs = [...inRow.values()].map((step) =>
      bandNeed(routes, step, scale, words[step.band] ?? 0),
    );
    const needed = needs.reduce((sum, { total }) => sum + total, 0);
    const height = Math.max(given, needed);
    const spare = inRow.size === 0 ? 0 : (height - needed) / inRow.size;
    let bandTop = top;
    for (const { above, symbolHeight, wordRoom, total } of needs) {
      const symbolTop = bandTop + spare / 2 + above;
      bands.push({
        top: bandTop,
        bottom: bandTop + total + spare,
        symbolTop,
        symbolHeight,
        aboveAt: symbolTop - scale.gap,
        belowAt: symbolTop + symbolHeight + wordRoom + scale.border,
      });
      bandTop += total + spare;
    }
    rowHeights.push(height);
    top += height;
  });
  return {
    scale,
    columns,
    bands,
    columnWidths: columns.map((column) => column.right - column.left),
    rowHeights,
  };
}

function laneCount(routes: Routes, column: number, side: Side): number {
  return [...routes.downs, ...routes.ups].filter(
    ({ lane }) => lane !== null && lane.column === column && lane.side === side,
  ).length;
}

function hasAside(routes: Routes, column: number, side: Side): boolean {
  return routes.besides.some((route) => route.side === side && route.link.from.lead === column);
}

/** How far below the middle of its symbol the n-th pentagon of a side has its own middle. */
export function asideOffset(index: number, scale: Scale): number {
  return scale.asideHeight / 2 + scale.border + index * (scale.asideHeight + scale.border);
}

function bandNeed(
  routes: Routes,
  { band, standIn }: DrawnStep,
  scale: Scale,
  words: number,
): { above: number; symbolHeight: number; wordRoom: number; total: number } {
  const arriving = routes.downs.filter(({ link, lane }) => lane !== null && link.to.band === band);
  const leaving = routes.downs.filter(({ link, straight }) => !straight && link.from.band === band);
  const half = (['left', 'right'] as const).map((side) => {
    const asides = routes.besides.filter(
      (route) => route.side === side && route.link.from.band === band,
    ).length;
    const returns = returnsAt(routes, band, side).length;
    // Beside a pentagon the returns have only the upper half of the symbol.
    const steps = asides > 0 ? returns : (returns - 1) / 2;
    return Math.max(
      asides === 0 ? 0 : asideOffset(asides - 1, scale) + scale.border,
      returns === 0 ? 0 : steps * scale.pitch + scale.border,
    );
  });
  const usual = standIn === 'connector' ? scale.connectorHeight : scale.symbolHeight;
  const symbolHeight = Math.max(usual, 2 * Math.max(...half));
  const above = scale.border + scale.gap + arriving.length * scale.pitch;
  const wordRoom = words > 0 ? words + scale.border : 0;
  const below = wordRoom + 2 * scale.border + leaving.length * scale.pitch;
  return { above, symbolHeight, wordRoom, total: above + symbolHeight + below };
}
