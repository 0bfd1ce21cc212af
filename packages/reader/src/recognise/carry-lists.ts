import { paragraphText } from './fold.ts';
import type { GridRow } from './grid.ts';
import type { HeaderDraft } from './header-draft.ts';
import { labelCells } from './header-labels.ts';
import type { ListField } from './read-header.ts';
import type { PartRun } from './section-reach.ts';

/** Items that stand under a table and count on from a list in it. */
export interface CarriedItems {
  readonly field: ListField;
  readonly text: string;
  /** Other lists they could as well belong to. */
  readonly rivals: readonly ListField[];
}

const ITEM = /^\(?(\d{1,2})[.)]\s*\S/u;

/**
 * Puts the numbered lines right under a table to the list of it that they count on from: a page
 * ended there. Of several lists the last one gets them.
 */
export function carryLists(
  runs: readonly PartRun[],
  draft: HeaderDraft,
  fields: readonly ListField[],
): CarriedItems[] {
  return runs.flatMap((run, i) => {
    const above = runs[i - 1];
    if (!run.isText || above === undefined || above.isText) return [];
    const items = run.rows.slice(0, firstOther(run.rows, draft));
    const first = numberOf(wordsOf(items[0]));
    if (first === undefined || first < 2) return [];
    const counted = fields.filter((field) => {
      const { place, paragraphs = [] } = draft.values.get(field) ?? {};
      const isThere = place !== undefined && above.blocks.includes(place.block);
      const last = paragraphs.flatMap((one) => paragraphText(one).split('\n')).findLast(numberOf);
      return isThere && numberOf(last) === first - 1;
    });
    // Words far to the right stand under the right one of two lists.
    const isRight = items.every(({ cells }) => cells[0]?.text === '');
    const right = counted.filter((field) => (draft.values.get(field)?.place.column ?? 0) > 0);
    const open = isRight && right.length > 0 ? right : counted;
    const field = open.at(-1);
    const found = field === undefined ? undefined : draft.values.get(field);
    if (field === undefined || found === undefined) return [];
    const cells = items.flatMap((row) => row.cells.filter(({ text: words }) => words !== ''));
    for (const cell of cells) draft.used.add(cell);
    const paragraphs = [...found.paragraphs, ...cells.flatMap((cell) => cell.paragraphs)];
    draft.values.set(field, { ...found, paragraphs });
    const text = cells.map((cell) => cell.text).join(' ');
    return [{ field, text, rivals: open.slice(0, -1) }];
  });
}

function firstOther(rows: readonly GridRow[], draft: HeaderDraft): number {
  const at = rows.findIndex(
    (row) =>
      numberOf(wordsOf(row)) === undefined ||
      labelCells(row).length > 0 ||
      row.cells.some((cell) => draft.used.has(cell)),
  );
  return at < 0 ? rows.length : at;
}

/** The first words of a line; a blank cell before them tells only that they stand to the right. */
function wordsOf(row: GridRow | undefined): string | undefined {
  return row?.cells.find(({ text }) => text !== '')?.text;
}

function numberOf(text = ''): number | undefined {
  const [, digits] = ITEM.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
