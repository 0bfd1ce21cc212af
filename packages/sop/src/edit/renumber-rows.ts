import type { SopDefinition } from '../definition/definition.ts';
import type { SheetRow } from '../definition/sheet.ts';

const NUMBER = /^(?<before>\D*)(?<number>\d+)(?<after>\D*)$/u;

/**
 * The numbers of the rows after one was put in or taken out. They are counted anew only where all
 * rows were numbered from 1 without a gap; the punctuation of each stays. A new row without a number
 * gets its own; one with a number of another kind, such as "2a", leaves the others as they are.
 * @param at where rows may have moved from, counted from 1
 */
export function renumberRows(
  before: readonly SheetRow[],
  after: readonly SheetRow[],
  at: number,
): SheetRow[] {
  const isCounted = before.every(({ no }, index) => numberOf(no) === index + 1);
  const made = after.length > before.length ? after[at - 1] : undefined;
  if (!isCounted || (made && made.no.trim() !== '' && numberOf(made.no) !== at)) return [...after];
  const model = before[at - 1]?.no ?? before.at(-1)?.no ?? '';
  return after.map((row, index): SheetRow => {
    if (index + 1 < at) return row;
    const no = row.no.trim() === '' ? model : row.no;
    return { ...row, no: no.replace(/\d+/u, String(index + 1)) };
  });
}

function numberOf(no: string): number | undefined {
  const number = NUMBER.exec(no.trim())?.groups?.['number'];
  return number === undefined ? undefined : Number(number);
}

/** The flow with every basis that cites a row citing it by its new number; quoted words stay. */
export function recite(
  flow: SopDefinition['flow'],
  renumber: (row: number) => number | undefined,
): SopDefinition['flow'] {
  return reciteIn(flow, renumber) as SopDefinition['flow'];
}

const CITING = new Set(['written', 'inferred', 'why']);

function reciteIn(node: unknown, renumber: (row: number) => number | undefined): unknown {
  if (Array.isArray(node)) return node.map((each) => reciteIn(each, renumber));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]: [string, unknown]) => [
      key,
      CITING.has(key) && typeof child === 'string'
        ? child.replace(/“[^”]*”|\bbaris (\d+)\b/giu, (whole, row?: string) => {
            const next = row === undefined ? undefined : renumber(Number(row));
            return next === undefined ? whole : whole.replace(/\d+$/u, String(next));
          })
        : reciteIn(child, renumber),
    ]),
  );
}
