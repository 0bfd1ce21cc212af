import type { DrawnEdge, DrawnShape, TableBlock } from '../../source/source-document.ts';
import { alignedTable, splitRegions } from '../aligned/index.ts';
import type { AlignedColumn, AlignedLine, AlignedTable, Piece } from '../aligned/index.ts';
import { beginsItem } from '../wrapped-lines.ts';
import type { Connection } from '../drawing/connect-shapes.ts';
import { pairUp } from '../drawing/pair-connections.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import { columnGrid, type ColumnGrid } from './column-grid.ts';
import { isInside, middleOf } from '../drawing/geometry.ts';
import type { Word } from './page-content.ts';
import { ANSWER, BESIDE } from './label-edges.ts';
import type { LineEnds } from './line-ends.ts';
import type { PageDrawing } from './page-table.ts';
import { linesOf, type WordLine } from './text-lines.ts';

export interface UnruledTable {
  readonly block: TableBlock;
  readonly top: number;
  readonly xs: readonly number[];
  /** From where to where each column has words, in points. */
  readonly columns: readonly AlignedColumn[];
}

/** From which gap on, in letter heights, words are two pieces. */
const GAP = 0.55;
/** A place in a table that only alignment shows is worth less than one between borders. */
const LOW = 0.6;

/**
 * Tables of a page that draws no borders, by the alignment of their words. Takes the words it uses
 * out of `words`; what is not clearly a table stays there. `above`: the columns of the last table of
 * the page before. `ends`: see `lineEnds`.
 */
export function unruledTables(
  words: Set<Word>,
  drawing: PageDrawing,
  { number: page, ends }: { readonly number: number; readonly ends: LineEnds | undefined },
  above: readonly AlignedColumn[],
): UnruledTable[] {
  const inShapes = [...words].filter((word) =>
    drawing.shapes.some(({ box }) => isInside(middleOf(word), box)),
  );
  const labels = answersBeside(words, drawing.connections);
  const apart = new Set([...inShapes, ...labels.keys()]);
  const upright = [...words].filter((word) => word.turn === 0 && !apart.has(word));
  if (upright.length === 0) return [];
  const grid = columnGrid(upright);
  const lines = linesOf(upright);
  const height = medianSize(lines);
  const paintsBlanks = upright.filter(({ isSpaced }) => isSpaced).length > upright.length * PAINTED;
  const sources = new Map<AlignedLine, WordLine>();
  const wordsOf = new Map<Piece, Word[]>();
  for (const line of lines)
    sources.set(alignedLine(line, { ...grid, paintsBlanks }, height, wordsOf), line);
  const toPoints = (place: number): number => grid.left + place * grid.step;
  const readCell = (pieces: readonly Piece[], { from, to }: AlignedColumn) =>
    cellParagraphs(
      pieces.flatMap((piece) => wordsOf.get(piece) ?? []),
      ends,
      { left: toPoints(from), right: toPoints(to), isUnruled: true },
    );
  const known = above.map(({ from, to }) => ({
    from: (from - grid.left) / grid.step,
    to: (to - grid.left) / grid.step,
  }));
  return splitRegions([...sources.keys()]).flatMap((region, i): UnruledTable[] => {
    const table = alignedTable(region, readCell, page, i === 0 ? known : []);
    if (table === undefined) return [];
    for (const line of region)
      for (const word of sources.get(line)?.words ?? []) words.delete(word);
    const drawn = placeDrawing(table, drawing, grid, height, page);
    for (const word of drawn.words) words.delete(word);
    const columns = table.columns.map(({ from, to }) => ({
      from: toPoints(from),
      to: toPoints(to),
    }));
    return [
      {
        block: { ...table.block, shapes: drawn.shapes, edges: drawn.edges },
        top: (table.rows[0]?.top ?? 0) * height,
        // The right end says nothing: it is where the longest word ends.
        xs: [...columns.map(({ from }) => from), 1e6],
        columns,
      },
    ];
  });

  function placeDrawing(
    table: AlignedTable,
    { shapes, connections }: PageDrawing,
    { left, step }: ColumnGrid,
    unit: number,
    number: number,
  ): { shapes: DrawnShape[]; edges: DrawnEdge[]; words: Set<Word> } {
    const used = new Set<Word>();
    const placed = new Map<number, DrawnShape>();
    for (const [index, { kind, box }] of shapes.entries()) {
      const { x, y } = middleOf(box);
      const row = nearest(
        table.rows.map(({ top, bottom }) => [top * unit, bottom * unit]),
        y,
      );
      const column = nearest(
        table.columns.map(({ from, to }) => [left + from * step, left + to * step]),
        x,
      );
      if (row === undefined || column === undefined) continue;
      const own = inShapes.filter((word) => isInside(middleOf(word), box));
      for (const word of own) used.add(word);
      const certainty = row.isInside && column.isInside ? LOW : LOW / 2;
      const text = own.map((word) => word.text).join(' ');
      const id = `p${number}-${index}`;
      placed.set(index, { id, kind, text, row: row.index, column: column.index, certainty });
    }
    const edges = connections.flatMap((connection): DrawnEdge[] => {
      const { from, to, isDirected } = connection;
      const beside = [...labels].find(([, one]) => one === connection)?.[0];
      if (beside) used.add(beside);
      const [a, b] = [from, to].map((i) => (i === undefined ? undefined : placed.get(i)?.id));
      if (a === undefined && b === undefined) return [];
      return [
        {
          ...(a === undefined ? {} : { from: a }),
          ...(b === undefined ? {} : { to: b }),
          text: beside?.text ?? '',
          isDirected,
        },
      ];
    });
    return { shapes: [...placed.values()], edges, words: used };
  }
}

/** "Ya" and "Tidak" beside a connector: its words, and no column. */
function answersBeside(
  words: ReadonlySet<Word>,
  connections: readonly Connection[],
): Map<Word, Connection> {
  const places = new Map(
    [...words].filter(({ text }) => ANSWER.test(text)).map((word) => [middleOf(word), word]),
  );
  const labels = new Map<Word, Connection>();
  for (const [at, connection] of pairUp([...places.keys()], connections, BESIDE * 1.5)) {
    const word = places.get(at);
    if (word) labels.set(word, connection);
  }
  return labels;
}

/** Share of the words that end in a painted blank where a writer paints them between words. */
const PAINTED = 0.4;

/** `wordsOf`: takes the words of each piece. */
function alignedLine(
  line: WordLine,
  { left, step, paintsBlanks }: ColumnGrid & { readonly paintsBlanks: boolean },
  height: number,
  wordsOf: Map<Piece, Word[]>,
): AlignedLine {
  const pieces: { text: string; from: number; to: number; top: number; bottom: number }[] = [];
  let before: Word | undefined;
  for (const word of line.words) {
    const last = pieces.at(-1);
    const [from, to] = [(word.left - left) / step, (word.right - left) / step];
    // Where blanks are painted between words, two words without one stand in two cells.
    const isApart = paintsBlanks && before?.isSpaced === false && !beginsItem(last?.text ?? '');
    const gap = word.left - (before?.right ?? -Infinity);
    if (last && !isApart && gap < line.size * GAP) {
      last.text += ` ${word.text}`;
      last.to = to;
      wordsOf.get(last)?.push(word);
    } else {
      const [top, bottom] = [word.top / height, word.bottom / height];
      const piece = { text: word.text, from, to, top, bottom };
      pieces.push(piece);
      wordsOf.set(piece, [word]);
    }
    before = word;
  }
  return { pieces, top: line.top / height, bottom: line.bottom / height };
}

function medianSize(lines: readonly WordLine[]): number {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
}

/** Index of the stretch that holds a place, or the nearest within two of its neighbours' reach. */
function nearest(
  stretches: readonly (readonly number[])[],
  at: number,
): { index: number; isInside: boolean } | undefined {
  let best: { index: number; distance: number } | undefined;
  for (const [index, [from = 0, to = 0]] of stretches.entries()) {
    const distance = Math.max(0, from - at, at - to);
    if (distance < (best?.distance ?? Infinity)) best = { index, distance };
  }
  if (best === undefined || best.distance > 40) return undefined;
  return { index: best.index, isInside: best.distance === 0 };
}
