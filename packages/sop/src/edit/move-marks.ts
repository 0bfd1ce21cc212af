import { isSign } from '../derive/is-sign.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { headingCells } from '../definition/heading-cells.ts';

/**
 * The signs of a row after its step was given to others: a bare sign in the column of somebody who
 * no longer performs anything in the row goes to whoever came in. Words in the actor cells stay.
 * @param before the definition with the performers until now; `row` is counted from 1
 */
export function moveMarks(before: SopDefinition, after: SopDefinition, row: number): SopDefinition {
  const marks = after.sheet.rows[row - 1]?.marks ?? [];
  const cells = headingCells(after.sheet);
  const [was, is] = [columnsOf(before, row), columnsOf(after, row)];
  const isLeft = (cell: number) => {
    const heading = cells[cell - 1];
    return heading !== undefined && was.has(heading) && !is.has(heading);
  };
  const left = marks.filter(({ column, text }) => isSign(text) && isLeft(column));
  const [sign] = left;
  if (sign === undefined) return after;
  const stay = marks.filter((mark) => !left.includes(mark));
  const marked = new Set(stay.map(({ column }) => cells[column - 1]));
  const moved = [...is]
    .filter((heading) => !was.has(heading) && !marked.has(heading))
    .map((heading) => ({ column: cells.indexOf(heading) + 1, text: sign.text }))
    .filter(({ column }) => column > 0);
  const next = [...stay, ...moved].toSorted((a, b) => a.column - b.column);
  const rows = after.sheet.rows.map((each, index) => {
    if (index !== row - 1) return each;
    const { marks: _, ...rest } = each;
    return next.length > 0 ? { ...rest, marks: next } : rest;
  });
  return { ...after, sheet: { ...after.sheet, rows } };
}

/** Headings of those who perform anything in the row. */
function columnsOf({ flow }: SopDefinition, row: number): ReadonlySet<number> {
  const doers = new Set(
    flow.steps
      .filter((step) => step.row === row || step.alsoRows?.includes(row))
      .flatMap(({ by }) => by),
  );
  return new Set(
    flow.performers.flatMap(({ id, column }) => (doers.has(id) ? (column ?? []) : [])),
  );
}
