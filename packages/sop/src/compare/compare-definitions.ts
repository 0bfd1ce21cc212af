import type { SopDefinition } from '../definition/definition.ts';
import type { SopChange } from './change.ts';
import { compareFlows } from './compare-flows.ts';
import { compareSheets } from './compare-sheets.ts';

/**
 * What is different between two versions, for people: values of the sheet, rows, performers, times,
 * papers and exits. Ids, the order of keys and who decided what do not count. Equal: empty.
 */
export function compareDefinitions(before: SopDefinition, after: SopDefinition): SopChange[] {
  return [...compareSheets(before.sheet, after.sheet), ...compareFlows(before, after)];
}
