import type { SopDefinition } from '@tuntas/sop';

/** A letter or sign by which a typed sheet says who performs a row. */
const TICK = /^[vx√✓✔●•*]$/iu;

/**
 * The definition without the ticks of cells in which a symbol stands: it says the same, and beside
 * it the tick would crowd the words of the exits. Any other mark stays.
 */
export function withoutTicks(definition: SopDefinition): SopDefinition {
  const { sheet, flow } = definition;
  const performerAt = (column: number) => flow.performers.find((one) => one.column === column)?.id;
  const hasSymbol = (row: number, column: number) => {
    const performer = performerAt(column);
    return flow.steps.some(
      (step) => step.row === row && performer !== undefined && step.by.includes(performer),
    );
  };
  const rows = sheet.rows.map((row, index) => {
    const marks = row.marks?.filter(
      ({ column, text }) => !TICK.test(text.trim()) || !hasSymbol(index + 1, column),
    );
    return marks === undefined ? row : { ...row, marks };
  });
  return { ...definition, sheet: { ...sheet, rows } };
}
