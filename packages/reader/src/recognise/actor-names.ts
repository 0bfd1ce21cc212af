import type { Actor, PlanDoubt } from './column-plan.ts';
import type { GridCell, GridRow } from './grid.ts';
import type { HeadingColumn, StackedCell } from './plan-columns.ts';

interface Named {
  readonly actors: readonly Actor[];
  readonly hasNamesInCells: boolean;
}

/**
 * The posts over the columns of the zone. A blank place after a name belongs to it; of names in two
 * levels the lower one counts, with the upper before it where two posts would be called the same.
 */
export function nameActors(
  columns: readonly HeadingColumn[],
  zone: readonly number[],
  rows: readonly GridRow[],
  doubts: PlanDoubt[],
): Named {
  const stacks = zone.map((column) => ({
    column,
    cells: namesIn(columns[column]?.stack ?? [], zone.length > 1).map(({ cell }) => cell),
  }));
  if (stacks.every(({ cells }) => cells.length === 0))
    return namesInCells(columns, zone, rows, doubts);
  const open: { from: number; to: number; cells: readonly GridCell[] }[] = [];
  for (const { column, cells } of stacks) {
    const last = open.at(-1);
    const isSame = last?.cells.at(-1) === cells.at(-1);
    const goesOn = last !== undefined && (cells.length === 0 || isSame);
    if (goesOn && last.to === column) last.to = column + 1;
    else open.push({ from: column, to: column + 1, cells });
  }
  const stacked = open.map(({ cells }) => cells);
  const shared = groupCells(stacked);
  for (const cell of captions(stacked)) shared.add(cell);
  const actors = open.map(({ from, to, cells }) => {
    const own = withoutNumbers(cells.filter((cell) => !shared.has(cell)));
    const group = cells.filter((cell) => shared.has(cell)).map(({ text }) => text);
    return {
      from,
      to,
      group,
      name: joinHyphens(own.map(({ text }) => text).join(' ')),
      parts: own.length,
    };
  });
  noteNames(actors, shared.size > 0, doubts);
  const joined = actors.flatMap(({ parts }, i) => (parts > 1 ? [i] : []));
  if (joined.length > 0) doubts.push({ code: 'joined-names', actors: joined });
  for (const [actor, { name }] of actors.entries()) {
    if (GLUED.test(name)) doubts.push({ code: 'glued-name', actor });
  }
  const named = actors.map(({ from, to, group, name }) => {
    const isTwice = actors.filter((other) => other.name === name).length > 1;
    // "IV" under "Eselon" is no name by itself.
    const full =
      isTwice || name === '' || RANK_ALONE.test(name) ? [...group, name].join(' ').trim() : name;
    return { from, to, name: full };
  });
  noteTwins(named, doubts);
  return { hasNamesInCells: false, actors: named };
}

function noteTwins(actors: readonly Actor[], doubts: PlanDoubt[]): void {
  const byName = Map.groupBy(actors.keys(), (i) => actors[i]?.name.toLowerCase() ?? '');
  for (const [name, twins] of byName) {
    if (name !== '' && twins.length > 1) doubts.push({ code: 'same-names', actors: twins });
  }
}

/**
 * A stack without the headings of groups. "Petugas" and "Pelaksana" can head a group, but below such
 * a heading, beside other posts, they name one.
 */
function namesIn(stack: readonly StackedCell[], isOneOfMany: boolean): StackedCell[] {
  const group = stack.findIndex(({ label }) => label?.field === 'performers');
  return stack.filter(({ label }, i) => {
    if (label?.field === 'standard') return false;
    return label?.field !== 'performers' || (isOneOfMany && i > group);
  });
}

/**
 * Headings that stand over more than one post, and those beside them over a single one: "Internal"
 * over three columns, "Eksternal" over the fourth.
 */
function groupCells(stacks: readonly (readonly GridCell[])[]): Set<GridCell> {
  const counts = new Map<GridCell, number>();
  for (const cell of stacks.flat()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([cell]) => cell);
  const rows = new Set(shared.map(({ row }) => row));
  const beside = stacks.flatMap((cells) =>
    cells.slice(0, -1).filter(({ row, rowSpan }) => rows.has(row) && rowSpan === 1),
  );
  return new Set([...shared, ...beside]);
}

/**
 * Captions whose merge is lost: they stand in a row of the heading that is blank over a later post.
 * Where every post has its words in that row, the names are broken over two rows.
 */
function captions(stacks: readonly (readonly GridCell[])[]): GridCell[] {
  const upper = stacks.map((cells) => cells.slice(0, -1));
  const rows = new Set(upper.flat().map(({ row }) => row));
  return [...rows].flatMap((row) => {
    const own = upper.map((cells) => cells.filter((cell) => cell.row === row));
    const first = own.findIndex((cells) => cells.length > 0);
    const hasGap = stacks.some(
      (cells, i) => i > first && own[i]?.length === 0 && (cells[0]?.row ?? 0) > row,
    );
    const cells = own.flat();
    const isPart = ({ text, rowSpan }: GridCell): boolean =>
      rowSpan > 1 || FIRST_HALF.test(text) || isNumber(text);
    return hasGap && !cells.some(isPart) ? cells : [];
  });
}

/**
 * "Peng- administrasi" was one word at the end of a line; "Laki- laki" is one with a hyphen, and
 * "Pra- dan Pascabencana" two.
 */
function joinHyphens(name: string): string {
  return name.replaceAll(
    /(\p{L}+)- (?!(?:dan|atau|serta)\b)(\p{Ll}+)/gu,
    (_, above: string, below: string) =>
      above.toLowerCase() === below ? `${above}-${below}` : above + below,
  );
}

/** What no post is called without more words. */
const FIRST_HALF =
  /(?:-|\b(?:kepala|ka|kasi|kabid|kasubbag|kasubag|sub|staf|petugas|sekretaris|pejabat|pekerja|tim|ketua|wakil|dan|atau)\.?)$/iu;
/** "PengemudiPetugas": no word goes on with a capital, so that two columns may touch here. */
const GLUED = /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u;
const RANK_ALONE = /^[IVX]{1,4}$/u;

/** The forms of 21/2008 number their posts above the names: 1, 2, 3. */
function withoutNumbers(cells: readonly GridCell[]): readonly GridCell[] {
  const named = cells.filter(({ text }) => !isNumber(text));
  return named.length > 0 ? named : cells;
}

function isNumber(text: string): boolean {
  return /^\(?\d{1,2}[.)]?$/u.test(text);
}

function noteNames(
  actors: readonly { readonly name: string }[],
  isTwoLevel: boolean,
  doubts: PlanDoubt[],
): void {
  if (isTwoLevel) doubts.push({ code: 'two-levels' });
  for (const [actor, { name }] of actors.entries()) {
    if (name === '') doubts.push({ code: 'unnamed-actor', actor });
  }
  const named = actors.filter(({ name }) => name !== '');
  if (named.length > 0 && named.every(({ name }) => isNumber(name))) {
    doubts.push({ code: 'numbered-actors' });
  }
}

/** One column "Pelaksana" with the name of the post in each row. */
function namesInCells(
  columns: readonly HeadingColumn[],
  zone: readonly number[],
  rows: readonly GridRow[],
  doubts: PlanDoubt[],
): Named {
  const [from] = zone;
  if (from === undefined) return { actors: [], hasNamesInCells: false };
  const to = (zone.at(-1) ?? from) + 1;
  const names = rows.flatMap(({ cells }) =>
    cells
      .filter(({ column, text }) => column >= from && column < to && isPostName(text))
      .map(({ text }) => text),
  );
  if (names.length === 0) {
    for (const actor of zone.keys()) doubts.push({ code: 'unnamed-actor', actor });
    // A single column "Pelaksana" has no other name.
    const heading = zone.length === 1 ? (columns[from]?.stack ?? []) : [];
    const name = heading.findLast(({ label }) => label?.field === 'performers')?.cell.text ?? '';
    return {
      hasNamesInCells: false,
      actors: zone.map((column) => ({ from: column, to: column + 1, name })),
    };
  }
  doubts.push({ code: 'names-in-cells' });
  return {
    hasNamesInCells: true,
    actors: [...new Set(names)].map((name) => ({ from, to, name })),
  };
}

function isPostName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.length < 80;
}
