import type { DrawnStep } from './drawn-steps.ts';
import type { Links, StepLink } from './links.ts';
import { symbolId } from './symbols.ts';
import type { Rows } from './words.ts';

/** What a pentagon of a page stands for. Pentagons with the same key belong together. */
export interface PageConnector {
  readonly key: string;
  /** `leaves`: the way goes on on another page; `arrives`: it comes from there. */
  readonly way: 'leaves' | 'arrives';
  /** Rows at the other end, from top to bottom, each once. */
  readonly rows: readonly number[];
}

export interface PageCut {
  readonly drawn: readonly DrawnStep[];
  readonly links: Links;
  /** By the id of its symbol. */
  readonly connectors: ReadonlyMap<string, PageConnector>;
}

interface Pentagon {
  readonly id: string;
  readonly key: string;
  readonly way: PageConnector['way'];
  readonly edge: 'top' | 'bottom';
  readonly column: number;
  /** Ways downwards stand nearer to the rows than returns. */
  readonly isDown: boolean;
  readonly links: StepLink[];
}

/**
 * The steps and links of some rows, with a pentagon in place of every step on another page. Ways
 * that leave downwards and returns that arrive stand below the last row's symbols, the others
 * above the first row's. A way down has one pentagon per target; a return has one per column it
 * leaves from, so that its line need not run past another pentagon.
 */
export function cutToPage(drawn: readonly DrawnStep[], links: Links, rows: Rows): PageCut {
  const isOn = ({ row }: DrawnStep): boolean => row >= rows.first && row <= rows.last;
  const pentagons = new Map<string, Pentagon>();
  for (const link of links.steps) {
    if (isOn(link.from) === isOn(link.to)) continue;
    const pentagon = describe(link, isOn(link.from));
    const known = pentagons.get(pentagon.id);
    if (known === undefined) pentagons.set(pentagon.id, pentagon);
    else known.links.push(link);
  }

  const above = stack(pentagons, 'top');
  const below = stack(pentagons, 'bottom');
  const moved = new Map<DrawnStep, DrawnStep>();
  drawn.filter(isOn).forEach((step, index) => {
    moved.set(step, { ...step, band: above.length + index });
  });
  const stands = new Map<string, DrawnStep>();
  const place = (level: readonly Pentagon[], row: number, band: number): void => {
    for (const pentagon of level) stands.set(pentagon.id, standIn(pentagon, row, band));
  };
  above.forEach((level, index) => place(level, rows.first, above.length - 1 - index));
  below.forEach((level, index) => place(level, rows.last, above.length + moved.size + index));

  const standFor = (link: StepLink, leaves: boolean): DrawnStep | undefined =>
    stands.get(describe(link, leaves).id);
  const steps = links.steps.flatMap((link): StepLink[] => {
    const from = moved.get(link.from);
    const to = moved.get(link.to);
    if (from === undefined && to === undefined) return [];
    const start = from ?? standFor(link, false);
    const end = to ?? standFor(link, true);
    return start === undefined || end === undefined ? [] : [{ ...link, from: start, to: end }];
  });
  const seen = new Set<string>();
  return {
    drawn: [...stands.values(), ...moved.values()].sort((a, b) => a.band - b.band),
    links: {
      ...links,
      // Several ways from one pentagon to its step, or from a step to one pentagon, are one line.
      steps: steps.filter(({ from, to, exit }) => {
        const key = `${from.step.id} ${from.standIn === 'connector' ? '' : exit.exit} ${to.step.id}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      }),
      beside: links.beside.flatMap((link) => {
        const from = moved.get(link.from);
        return from === undefined ? [] : [{ ...link, from }];
      }),
    },
    connectors: new Map(
      [...pentagons.values()].map(({ id, key, way, column, links: through }) => [
        symbolId(id, column),
        { key, way, rows: otherRows(through, way) },
      ]),
    ),
  };
}

function describe(link: StepLink, leaves: boolean): Pentagon {
  const { from, to } = link;
  const isDown = to.band > from.band;
  const key = `${isDown ? 'down' : 'up'}>${to.step.id}`;
  const way = leaves ? 'leaves' : 'arrives';
  const end = leaves ? from : to;
  const column = isDown ? end.lead : returnColumn(end, leaves);
  const id = `${key}.${way}${!isDown && leaves ? `.${column}` : ''}`;
  const edge = isDown === leaves ? 'bottom' : 'top';
  return { id, key, way, edge, column, isDown, links: [link] };
}

/** The column beside which a return runs, so that its pentagon stands right there. */
function returnColumn({ columns, lead }: DrawnStep, leaves: boolean): number {
  const last = columns.at(-1) ?? lead;
  return leaves && lead === columns[0] ? lead : last;
}

/** Pentagons of one edge in as few levels as their columns allow, from the rows outwards. */
function stack(pentagons: ReadonlyMap<string, Pentagon>, edge: Pentagon['edge']): Pentagon[][] {
  const levels: Pentagon[][] = [];
  const ofEdge = [...pentagons.values()].filter((pentagon) => pentagon.edge === edge);
  for (const pentagon of [
    ...ofEdge.filter(({ isDown }) => isDown),
    ...ofEdge.filter(({ isDown }) => !isDown),
  ]) {
    const free = levels.find((level) => level.every(({ column }) => column !== pentagon.column));
    if (free === undefined) levels.push([pentagon]);
    else free.push(pentagon);
  }
  return levels;
}

function standIn({ id, column, links }: Pentagon, row: number, band: number): DrawnStep {
  const [link] = links;
  if (link === undefined) throw new Error(`No way through ${id}`);
  return {
    // A process, so that no words of the decision it stands for are repeated here.
    step: { ...link.to.step, id, title: '', kind: 'receive' },
    row,
    band,
    columns: [column],
    lead: column,
    standIn: 'connector',
  };
}

function otherRows(links: readonly StepLink[], way: PageConnector['way']): number[] {
  const rows = links.map(({ from, to }) => (way === 'leaves' ? to.row : from.row));
  return [...new Set(rows)].sort((a, b) => a - b);
}
