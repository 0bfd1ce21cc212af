import { flatText, type DrawnGrid, type DrawnSheet, type GridRow } from '../drawn-sheet.ts';
import type { Damage } from '../layout.ts';
import type { Random } from '../random.ts';
import { wrapWords } from './wrap-words.ts';

/** Columns told by blanks only, as a printed page turned into text. */
export function runningText(random: Random, sheet: DrawnSheet, damage: Damage): string[] {
  const manner =
    damage === 'damaged' ? random.pick(['columns', 'cells', 'interleaved'] as const) : 'columns';
  const width = random.int(150, 220);
  const lines: string[] = [];
  for (const block of sheet.blocks) {
    if (lines.length > 0) lines.push('');
    if (block.type === 'lines') lines.push(...block.lines.map((line) => centred(line, width)));
    else if (manner === 'cells') lines.push(...cellLines(block));
    else lines.push(...columnLines(random, block, width, manner === 'interleaved'));
  }
  if (damage === 'clean') return lines;
  const every = random.int(25, 45);
  return lines.flatMap((line, i) =>
    i > 0 && i % every === 0 ? [centred(String(Math.floor(i / every)), width), '\f', line] : [line],
  );
}

function centred(line: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line;
}

/** One cell after the other, a line each: the columns are gone. */
function cellLines(grid: DrawnGrid): string[] {
  return grid.rows.flatMap(({ cells }) => cells.map(flatText).filter((text) => text !== ''));
}

function columnLines(
  random: Random,
  grid: DrawnGrid,
  width: number,
  isInterleaved: boolean,
): string[] {
  const sum = grid.widths.reduce((a, b) => a + b, 0);
  const widths = grid.widths.map((share) => Math.max(4, Math.floor((share / sum) * width)));
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((a, b) => a + b, 0));
  const end = (column: number) => (starts[column] ?? 0) + (widths[column] ?? 0);
  return grid.rows.flatMap((row) => {
    const lines = rowLines(row, starts, end);
    // Lines of two neighbouring cells that lost their columns, one blank between.
    return isInterleaved
      ? lines.map((line) => (random.chance(0.6) ? line.trim().replace(/ {2,}/g, ' ') : line))
      : lines;
  });
}

function rowLines(
  row: GridRow,
  starts: readonly number[],
  end: (column: number) => number,
): string[] {
  const pieces = row.cells.map((cell) => {
    const start = starts[cell.column] ?? 0;
    const room = end(cell.column + cell.columnSpan - 1) - start - 2;
    const lines = cell.paragraphs.flatMap(({ text, label }) =>
      `${label ? `${label} ` : ''}${text}`.split('\n').flatMap((line) => wrapWords(line, room)),
    );
    return { start, lines };
  });
  const height = Math.max(1, ...pieces.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    pieces.reduce((line, { start, lines }) => {
      const words = lines[i] ?? '';
      if (words === '') return line;
      return (line.length > start - 1 ? `${line}  ` : line.padEnd(start)) + words;
    }, ''),
  ).filter((line) => line !== '');
}
