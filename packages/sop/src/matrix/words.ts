import type { SopDefinition } from '../definition/definition.ts';
import { headingCells } from '../definition/heading-cells.ts';
import { labelExits } from './exit-labels.ts';
import type { DrawnStep } from './drawn-steps.ts';
import type { Line } from './lines.ts';
import type { Links } from './links.ts';
import type { Box, MatrixLabel, MatrixMark, MatrixSymbol, Point } from './matrix-layout.ts';
import type { Measures, Scale } from './measures.ts';
import type { Side } from './routes.ts';
import { placeMark, placeWords, type Surroundings, wordSize, wrapWords } from './place-words.ts';

export interface Words {
  readonly labels: ReadonlyMap<Line, MatrixLabel>;
  readonly marks: readonly MatrixMark[];
}

/** Rows of the sheet that are laid out together, counted from 1, both included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The text to stand on each line. */
export function listLineTexts(
  drawn: readonly DrawnStep[],
  links: Links,
  lines: readonly Line[],
): ReadonlyMap<Line, string> {
  const textOf = new Map(drawn.map((step) => [step, labelExits(step, links)]));
  return new Map(
    lines.flatMap((line): [Line, string][] => {
      if (line.route === null) return [];
      const { from, exit } = line.route.link;
      const text = textOf.get(from)?.get(exit);
      return text === undefined ? [] : [[line, text]];
    }),
  );
}

/** Texts of the actor cells, their columns counted by heading instead of by cell. */
function listMarks(
  { sheet }: SopDefinition,
  rows: Rows,
): { row: number; column: number; text: string }[] {
  const headingOf = headingCells(sheet);
  return sheet.rows.flatMap(({ marks = [] }, index) =>
    (index + 1 < rows.first || index + 1 > rows.last ? [] : marks).flatMap(({ column, text }) => {
      const heading = headingOf[column - 1];
      return heading === undefined || text === ''
        ? []
        : [{ row: index + 1, column: heading, text }];
    }),
  );
}

/** How wide each column must be for the texts of its cells and the exits that leave from it. */
export function wordWidths(
  definition: SopDefinition,
  drawn: readonly DrawnStep[],
  links: Links,
  scale: Scale,
): number[] {
  const texts = [
    ...listMarks(definition, { first: 1, last: definition.sheet.rows.length }),
    ...drawn.flatMap((step) =>
      [...labelExits(step, links).values()].map((text) => ({ column: step.lead, text })),
    ),
  ];
  return definition.sheet.performers.map((_, index) =>
    Math.max(
      0,
      ...texts
        .filter(({ column }) => column === index + 1)
        .map(({ text }) => wordSize(wrapWords(text), scale).width),
    ),
  );
}

/** Room below the symbols of each band that its words are likely to need. */
export function firstWordRoom(
  drawn: readonly DrawnStep[],
  links: Links,
  { lineHeight }: Scale,
): number[] {
  const room: number[] = [];
  for (const step of drawn) {
    const texts = [...labelExits(step, links).values()];
    const heights = texts.map((text) => wrapWords(text).length * lineHeight);
    room[step.band] = Math.max(room[step.band] ?? 0, ...heights);
  }
  return room;
}

interface MayGrow {
  readonly band: (band: number) => boolean;
  readonly row: (row: number) => boolean;
}

/**
 * Places all words, or names the band or row that needs more room. `mayGrow`: whether a band may
 * be made higher just to bring words nearer to what they name, or a row to keep a line off them.
 */
export function placeAllWords(
  definition: SopDefinition,
  links: Links,
  texts: ReadonlyMap<Line, string>,
  lines: readonly Line[],
  symbols: readonly MatrixSymbol[],
  measures: Measures,
  rows: Rows,
  mayGrow: MayGrow,
): { readonly words: Words } | { readonly tightBand: number } | { readonly tightRow: number } {
  const around: Surroundings = {
    blocked: symbols.map(({ box }) => box),
    segments: lines.flatMap(({ points }) => segmentsOf(points)),
    borders: measures.columns.map(({ right }) => right),
    isStrict: links.onSheet,
    rowBorders: measures.rowHeights.map((_, index, all) =>
      all.slice(0, index + 1).reduce((sum, height) => sum + height, 0),
    ),
    width: measures.columnWidths.reduce((sum, width) => sum + width, 0),
  };
  const marks: MatrixMark[] = [];
  for (const { row, column, text } of listMarks(definition, rows)) {
    const mark = placeMark(text, cellOf(row, column, measures), measures.scale, around);
    if (mark === null || (!mark.tidy && mayGrow.row(row))) return { tightRow: row };
    around.blocked.push(mark.label.box);
    marks.push({ row, column, ...mark.label });
  }
  const asides = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const labels = new Map<Line, MatrixLabel>();
  for (const [line, text] of [...texts].sort(([a], [b]) => freedom(a) - freedom(b))) {
    const aside = line.kind === 'off-page' ? (asides.get(line.to) ?? null) : null;
    const taken = links.onSheet ? sideOfReturn(line, lines) : null;
    const label = placeWords(text, line, aside, measures, around, taken);
    const isGood =
      label !== null &&
      (links.onSheet ? label.near && label.tidy : label.near || line.kind === 'back');
    if (label === null || (!isGood && mayGrow.band(line.band))) return { tightBand: line.band };
    around.blocked.push(label.label.box);
    labels.set(line, label.label);
  }
  return { words: { labels, marks } };
}

/** Words on the way on stand right at the symbol; those of a return have the most places. */
const freedom = ({ kind }: Line): number => ['forward', 'off-page', 'back'].indexOf(kind);

/** The side on which a return of the same symbol leaves: below it the words of that one stand. */
function sideOfReturn({ from, kind }: Line, lines: readonly Line[]): Side | null {
  const back = lines.find((line) => line.kind === 'back' && line.from === from);
  const [start, next] = back?.points ?? [];
  if (kind !== 'forward' || start === undefined || next === undefined) return null;
  return next.x > start.x ? 'right' : 'left';
}

export function segmentsOf(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

function cellOf(row: number, column: number, measures: Measures): Box {
  const place = measures.columns[column - 1];
  return {
    x: place?.left ?? 0,
    y: measures.rowHeights.slice(0, row - 1).reduce((sum, height) => sum + height, 0),
    width: measures.columnWidths[column - 1] ?? 0,
    height: measures.rowHeights[row - 1] ?? 0,
  };
}
