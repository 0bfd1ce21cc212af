import { isSign } from '../derive/is-sign.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { headingCells } from '../definition/heading-cells.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** Words of a terminator; other words name a way out and stand beside its line in any column. */
const START_OR_END = /^(?:mulai|start|selesai|end|finish|awal|akhir)$/iu;

/** Actor cells that mark somebody who performs nothing in their row. */
export function checkMarks({ flow, sheet }: SopDefinition, report: Report): void {
  const cells = headingCells(sheet);
  sheet.rows.forEach(({ marks = [] }, index) => {
    const row = index + 1;
    const here = flow.steps.filter((step) => step.row === row || step.alsoRows?.includes(row));
    const doers = new Set(here.flatMap(({ by, recordedBy = [] }) => [...by, ...recordedBy]));
    marks.forEach(({ column, text }, at) => {
      const heading = cells[column - 1];
      if (here.length === 0 || heading === undefined) return;
      if (!isSign(text) && !START_OR_END.test(text.trim())) return;
      if (flow.performers.some((one) => one.column === heading && doers.has(one.id))) return;
      const name = sheet.performers[heading - 1]?.name ?? '';
      report('MARK_ELSEWHERE', `/sheet/rows/${index}/marks/${at}`, { row, text, name });
    });
  });
}
