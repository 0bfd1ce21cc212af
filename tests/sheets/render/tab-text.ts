import { flatText, type DrawnGrid, type DrawnSheet } from '../drawn-sheet.ts';
import type { Damage } from '../layout.ts';
import type { Random } from '../random.ts';

/** Cells with tabs between, one row a line, as a copied table; blank columns may be lost. */
export function tabText(random: Random, sheet: DrawnSheet, damage: Damage): string[] {
  const habits = {
    dropsTrailing: damage !== 'clean' && random.chance(0.5),
    dropsEmptyActors: damage === 'damaged' && random.chance(0.4),
    breaksRows: damage === 'damaged' && random.chance(0.3),
    paddedCells: damage !== 'clean' && random.chance(0.2),
  };
  const lines: string[] = [];
  for (const block of sheet.blocks) {
    if (lines.length > 0 && random.chance(0.7)) lines.push('');
    if (block.type === 'lines') lines.push(...block.lines);
    else lines.push(...gridLines(random, block, habits));
  }
  return damage === 'damaged' ? withPages(random, lines) : lines;
}

interface Habits {
  readonly dropsTrailing: boolean;
  readonly dropsEmptyActors: boolean;
  readonly breaksRows: boolean;
  readonly paddedCells: boolean;
}

function gridLines(random: Random, grid: DrawnGrid, habits: Habits): string[] {
  const rows = openSpans(grid);
  return rows.flatMap((cells) => {
    let kept = habits.paddedCells ? cells.map((text) => ` ${text} `) : cells;
    if (habits.dropsEmptyActors) kept = kept.filter((text, i) => text.trim() !== '' || i < 2);
    let line = kept.join('\t');
    if (habits.dropsTrailing) line = line.replace(/\t+$/, '');
    if (!habits.breaksRows || !random.chance(0.2)) return [line];
    const at = line.indexOf(' ', Math.floor(line.length / 2));
    return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
  });
}

/** Every grid place as a text; places under a span are empty. */
export function openSpans(grid: DrawnGrid): string[][] {
  return grid.rows.map(({ cells }) => {
    const texts = grid.widths.map(() => '');
    for (const cell of cells) texts[cell.column] = flatText(cell);
    return texts;
  });
}

/** Page numbers and a running head that fall between the lines. */
function withPages(random: Random, lines: readonly string[]): string[] {
  if (!random.chance(0.5)) return [...lines];
  const every = random.int(8, 18);
  return lines.flatMap((line, i) => {
    if (i === 0 || i % every !== 0) return [line];
    const page = Math.floor(i / every);
    return [
      random.pick([`Halaman ${page} dari 3`, `${page}`, `- ${page} -`, `Page ${page}`]),
      line,
    ];
  });
}
