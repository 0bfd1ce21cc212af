import type { SopDefinition } from '../definition/definition.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { makeDiagnostic, type Positions, type Report } from '../diagnostics/catalogue.ts';
import { nameDetail } from '../diagnostics/name-detail.ts';
import { prepareDefinition } from '../machine/prepare-definition.ts';
import { checkBranches } from './check-branches.ts';
import { checkBasis } from './check-basis.ts';
import { checkClocks } from './check-clocks.ts';
import { checkExits } from './check-exits.ts';
import { checkForms } from './check-forms.ts';
import { checkIds } from './check-ids.ts';
import { checkLaws } from './check-laws.ts';
import { checkMarks } from './check-marks.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPapers } from './check-papers.ts';
import { checkPerformers } from './check-performers.ts';
import { checkReach } from './check-reach.ts';
import { checkRowPapers } from './check-row-papers.ts';
import { checkRows } from './check-rows.ts';
import { checkSheet } from './check-sheet.ts';
import { checkSoundness } from './check-soundness.ts';
import { checkTimes } from './check-times.ts';
import { ENDED_TABLE } from './ended-laws.ts';
import type { EndedTable } from './ended-table.ts';

/**
 * Checks what a definition means: that the flow fits the sheet, that every case can finish and
 * leaves nothing behind, and what is odd about the sheet. Errors stop a release; warnings stand
 * beside the sheet.
 * @param positions of `parseDefinition`; without them every finding is at line 1.
 * @param ended laws and programmes no longer in force on the day of the check.
 * @param instruments names of the assessment forms of the office; without them none is looked for.
 */
export function checkDefinition(
  definition: SopDefinition,
  positions: Positions = { file: definition.id, find: () => ({ line: 1, column: 1 }) },
  ended: EndedTable = ENDED_TABLE,
  instruments?: ReadonlySet<string>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, path, detail) =>
    void found.push(makeDiagnostic(positions, code, path, nameDetail(definition, code, detail)));
  checkIds(definition, report);
  checkExits(definition, report);
  // Moving cases through a flow with loose ends would only say the same again.
  const hasLooseEnds = found.some(({ severity }) => severity === 'error');
  const prepared = prepareDefinition(definition);
  if (!hasLooseEnds && checkReach(prepared, report) && checkBranches(prepared, report)) {
    checkSoundness(prepared, report);
  }
  checkPerformers(definition, report);
  checkRows(definition, report);
  checkPapers(definition, report);
  checkBasis(definition, report);
  checkSheet(definition.sheet, report);
  checkNumbers(definition.sheet.rows, report);
  checkMarks(definition, report);
  checkTimes(definition, report);
  checkClocks(definition, report);
  checkRowPapers(definition, report);
  if (instruments !== undefined) checkForms(definition, report, instruments);
  checkLaws(definition.sheet, report, ended);
  return found;
}
