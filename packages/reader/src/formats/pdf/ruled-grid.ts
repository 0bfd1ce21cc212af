import { SOURCE_LIMITS } from '../source-limits.ts';
import type { Box } from '../drawing/geometry.ts';
import { meet, reaches, SAME, type Line, type Lines } from '../drawing/lines.ts';

/** A table as its borders draw it. */
export interface RuledGrid extends Box {
  /** Places of the column and row borders, one more than there are columns and rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly column: number;
  readonly row: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Tables on a page: lines that hang together, with the cells that the walls between them leave. */
export function findGrids(lines: Lines): RuledGrid[] {
  return componentsOf(lines)
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function componentsOf({ horizontal, vertical }: Lines): Lines[] {
  const groups = [...horizontal, ...vertical].map((_line, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (groups[root] !== root) root = groups[root] ?? root;
    groups[i] = root;
    return root;
  };
  for (const [h, line] of horizontal.entries()) {
    for (const [v, across] of vertical.entries()) {
      if (meet(line, across)) groups[rootOf(h)] = rootOf(horizontal.length + v);
    }
  }
  const found = new Map<number, { horizontal: Line[]; vertical: Line[] }>();
  const groupOf = (i: number): { horizontal: Line[]; vertical: Line[] } => {
    const root = rootOf(i);
    const group = found.get(root) ?? { horizontal: [], vertical: [] };
    found.set(root, group);
    return group;
  };
  for (const [h, line] of horizontal.entries()) groupOf(h).horizontal.push(line);
  for (const [v, line] of vertical.entries()) groupOf(horizontal.length + v).vertical.push(line);
  return [...found.values()];
}

function gridOf({ horizontal, vertical }: Lines): RuledGrid | undefined {
  if (horizontal.length < 2 || vertical.length < 1) return undefined;
  const xs = withOpenSides(placesOf(vertical), horizontal);
  const ys = withOpenSides(placesOf(horizontal), vertical);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns > SOURCE_LIMITS.columns || columns * rows > 50_000) {
    return undefined;
  }
  const walls = new Walls(xs, ys, { horizontal, vertical });
  const cells = walls.cells();
  if (cells.length === 0) return undefined;
  const grid = withoutEmptyLines({ xs, ys, cells });
  const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
  return { ...grid, left, right, top, bottom };
}

function placesOf(lines: readonly Line[]): number[] {
  const places: number[] = [];
  for (const at of lines.map((line) => line.at).toSorted((a, b) => a - b)) {
    const last = places.at(-1);
    if (last === undefined || at - last > SAME + 1) places.push(at);
  }
  return places;
}

/** A table without a border at a side: most of its lines run out there at one place. */
function withOpenSides(places: readonly number[], across: readonly Line[]): number[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const side = (ends: readonly number[]): number | undefined => {
    const sorted = ends.toSorted((a, b) => a - b);
    const middle = sorted[sorted.length >> 1];
    if (middle === undefined || ends.length < 2) return undefined;
    const same = sorted.filter((end) => Math.abs(end - middle) <= SAME * 2);
    return same.length * 2 > across.length ? middle : undefined;
  };
  const before = side(across.map(({ from }) => from).filter((from) => from < first - 2 * SAME));
  const after = side(across.map(({ to }) => to).filter((to) => to > last + 2 * SAME));
  return [
    ...(before === undefined ? [] : [before]),
    ...places,
    ...(after === undefined ? [] : [after]),
  ];
}

/** Walls between the smallest fields of a grid, and the cells they leave. */
class Walls {
  private readonly columns: number;
  private readonly rows: number;
  /** Whether there is a border left of field (row, column); one more column than fields. */
  private readonly left: boolean[][];
  /** Whether there is a border above field (row, column); one more row than fields. */
  private readonly above: boolean[][];

  constructor(xs: readonly number[], ys: readonly number[], lines: Lines) {
    this.columns = xs.length - 1;
    this.rows = ys.length - 1;
    this.left = ys.slice(1).map((bottom, row) => {
      const middle = (bottom + (ys[row] ?? bottom)) / 2;
      const there = lines.vertical.filter((line) => reaches(line, middle, 0));
      return xs.map((x) => there.some(({ at }) => Math.abs(at - x) <= SAME + 1));
    });
    this.above = ys.map((y) => {
      const there = lines.horizontal.filter(({ at }) => Math.abs(at - y) <= SAME + 1);
      return xs.slice(1).map((right, column) => {
        const middle = (right + (xs[column] ?? right)) / 2;
        return there.some((line) => reaches(line, middle, 0));
      });
    });
    // An open side is a border that was not drawn.
    for (const row of this.left) {
      if (!this.left.some(([first]) => first)) row[0] = true;
      if (!this.left.some((one) => one[this.columns])) row[this.columns] = true;
    }
    for (const edge of [this.above[0], this.above[this.rows]]) {
      if (edge && !edge.some(Boolean)) edge.fill(true);
    }
  }

  cells(): RuledCell[] {
    const taken = this.outside();
    const cells: RuledCell[] = [];
    for (let row = 0; row < this.rows; row += 1) {
      for (let column = 0; column < this.columns; column += 1) {
        if (taken[row]?.[column]) continue;
        const cell = this.grow(row, column, taken);
        cells.push(cell);
        for (let r = row; r < row + cell.rowSpan; r += 1) {
          taken[r]?.fill(true, column, column + cell.columnSpan);
        }
      }
    }
    return cells;
  }

  /** The largest rectangle without a wall inside that has its upper left corner here. */
  private grow(row: number, column: number, taken: readonly boolean[][]): RuledCell {
    let right = column + 1;
    while (right < this.columns && !this.left[row]?.[right] && !taken[row]?.[right]) right += 1;
    let bottom = row + 1;
    const isOpen = (r: number): boolean => {
      for (let c = column; c < right; c += 1) {
        if (this.above[r]?.[c] || taken[r]?.[c]) return false;
        if (c > column && this.left[r]?.[c]) return false;
      }
      return true;
    };
    while (bottom < this.rows && isOpen(bottom)) bottom += 1;
    return { row, column, columnSpan: right - column, rowSpan: bottom - row };
  }

  /** Fields that are reached from outside without passing a border belong to no cell. */
  private outside(): boolean[][] {
    const reached = Array.from({ length: this.rows }, () =>
      Array.from({ length: this.columns }, () => false),
    );
    const todo: [number, number][] = [];
    const visit = (row: number, column: number, isBlocked: boolean | undefined): void => {
      const line = reached[row];
      if (isBlocked === true || line === undefined || line[column] !== false) return;
      line[column] = true;
      todo.push([row, column]);
    };
    for (let row = 0; row < this.rows; row += 1) {
      visit(row, 0, this.left[row]?.[0]);
      visit(row, this.columns - 1, this.left[row]?.[this.columns]);
    }
    for (let column = 0; column < this.columns; column += 1) {
      visit(0, column, this.above[0]?.[column]);
      visit(this.rows - 1, column, this.above[this.rows]?.[column]);
    }
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const [row, column] = next;
      visit(row, column - 1, this.left[row]?.[column]);
      visit(row, column + 1, this.left[row]?.[column + 1]);
      visit(row - 1, column, this.above[row]?.[column]);
      visit(row + 1, column, this.above[row + 1]?.[column]);
    }
    return reached;
  }
}

/** Takes out borders at which no cell begins: a line that only separated what is outside. */
function withoutEmptyLines(grid: Pick<RuledGrid, 'xs' | 'ys' | 'cells'>): typeof grid {
  const shrink = (places: readonly number[], starts: ReadonlySet<number>): [number[], number[]] => {
    const kept: number[] = [];
    const index = places.map((place, i) => {
      if (starts.has(i) || i === places.length - 1) kept.push(place);
      return kept.length - 1;
    });
    return [kept, index];
  };
  const [xs, columnOf] = shrink(grid.xs, new Set(grid.cells.map(({ column }) => column)));
  const [ys, rowOf] = shrink(grid.ys, new Set(grid.cells.map(({ row }) => row)));
  // An end inside a removed stretch moves to the next border that is kept.
  const spanOf = (index: readonly number[], from: number, span: number, all: number): number => {
    const start = index[from] ?? 0;
    const end = index[from + span] ?? all;
    const isKept = from + span >= index.length || index[from + span] !== index[from + span - 1];
    return Math.max(1, (isKept ? end : end + 1) - start);
  };
  return {
    xs,
    ys,
    cells: grid.cells.map(({ column, row, columnSpan, rowSpan }) => ({
      column: columnOf[column] ?? 0,
      row: rowOf[row] ?? 0,
      columnSpan: spanOf(columnOf, column, columnSpan, xs.length - 1),
      rowSpan: spanOf(rowOf, row, rowSpan, ys.length - 1),
    })),
  };
}
