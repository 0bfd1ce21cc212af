import type { SopDefinition } from '../definition/definition.ts';
import { labelExits } from './exit-labels.ts';
import type { DrawnStep } from './drawn-steps.ts';
import type { Line } from './lines.ts';
import type { Links } from './links.ts';
import type { Box, MatrixLabel, MatrixMark, MatrixSymbol, Point } from './matrix-layout.ts';
import type { Measures, Scale } from './measures.ts';
import { placeMark, placeWords, type Surroundings, wordSize, wrapWords } from './place-words.ts';

export interface Words {
  readonly labels: ReadonlyMap<Line, MatrixLabel>;
  readonly marks: readonly MatrixMark[];
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
function listMarks({ sheet }: SopDefinition): { row: number; column: number; text: string }[] {
  const headingOf = sheet.performers.flatMap(({ span = 1 }, index) =>
    Array.from({ length: span }, () => index + 1),
  );
  return sheet.rows.flatMap(({ marks = [] }, index) =>
    marks.flatMap(({ column, text }) => {
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
    ...listMarks(definition),
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
  return drawn.map((step) => {
    const texts = [...labelExits(step, links).values()];
    return Math.max(0, ...texts.map((text) => wrapWords(text).length * lineHeight));
  });
}

/**
 * Places all words, or names the band or row that needs more room. `mayGrow`: whether a band may
 * be made higher just to bring words nearer to what they name.
 */
export function placeAllWords(
  definition: SopDefinition,
  texts: ReadonlyMap<Line, string>,
  lines: readonly Line[],
  symbols: readonly MatrixSymbol[],
  measures: Measures,
  mayGrow: (band: number) => boolean,
): { readonly words: Words } | { readonly tightBand: number } | { readonly tightRow: number } {
  const around: Surroundings = {
    blocked: symbols.map(({ box }) => box),
    segments: lines.flatMap(({ points }) => segmentsOf(points)),
    borders: measures.columns.map(({ right }) => right),
    width: measures.columnWidths.reduce((sum, width) => sum + width, 0),
  };
  const marks: MatrixMark[] = [];
  for (const { row, column, text } of listMarks(definition)) {
    const mark = placeMark(text, cellOf(row, column, measures), measures.scale, around);
    if (mark === null) return { tightRow: row };
    around.blocked.push(mark.box);
    marks.push({ row, column, ...mark });
  }
  const asides = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const labels = new Map<Line, MatrixLabel>();
  for (const [line, text] of [...texts].sort(([a], [b]) => freedom(a) - freedom(b))) {
    const aside = line.kind === 'off-page' ? (asides.get(line.to) ?? null) : null;
    const label = placeWords(text, line, aside, measures, around);
    if (label === null || (!label.near && mayGrow(line.band))) return { tightBand: line.band };
    around.blocked.push(label.label.box);
    labels.set(line, label.label);
  }
  return { words: { labels, marks } };
}

/** Words on the way on stand right at the symbol; those of a return have the most places. */
const freedom = ({ kind }: Line): number => ['forward', 'off-page', 'back'].indexOf(kind);

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
