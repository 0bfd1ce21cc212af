import type { SopDefinition } from '../definition/definition.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** Every step stands on a row or beside the sheet, and every row is run by some step. */
export function checkRows({ flow, sheet }: SopDefinition, report: Report): void {
  const count = sheet.rows.length;
  flow.steps.forEach(({ id, row, alsoRows = [], added }, index) => {
    const path = `/flow/steps/${index}`;
    if ((row === undefined) === (added === undefined)) report('ROW_OR_ADDED', path, { step: id });
    if (row !== undefined && row > count) report('ROW_UNKNOWN', `${path}/row`, { row, count });
    alsoRows.forEach((other, at) => {
      if (other > count) report('ROW_UNKNOWN', `${path}/alsoRows/${at}`, { row: other, count });
    });
  });
  sheet.rows.forEach((_, index) => {
    const row = index + 1;
    if (flow.steps.some((step) => step.row === row)) return;
    report('ROW_WITHOUT_STEP', `/sheet/rows/${index}`, { row });
  });
}
