import { expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { checkDefinition } from './check-definition.ts';

const [sop] = RELEASED_SOPS;

/** The errors about rows after one change to the first step that stands on row 1. */
function errorsWith(change: (step: Step) => Step): string[] {
  if (sop === undefined) throw new Error('no SOP');
  const { definition } = sop;
  const steps = definition.flow.steps.map((step) => (step.row === 1 ? change(step) : step));
  const changed: SopDefinition = { ...definition, flow: { ...definition.flow, steps } };
  return checkDefinition(changed)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);
}

const indexOfRow1 = sop?.definition.flow.steps.findIndex(({ row }) => row === 1);

test('a step stands on a row of the sheet, or is added', () => {
  expect(errorsWith((step) => step)).toEqual([]);
  expect(errorsWith((step) => ({ ...step, added: true }))).toEqual([
    `ROW_OR_ADDED /flow/steps/${indexOfRow1}`,
  ]);
  expect(errorsWith((step) => ({ ...step, row: 99 }))).toEqual([
    `ROW_UNKNOWN /flow/steps/${indexOfRow1}/row`,
    'ROW_WITHOUT_STEP /sheet/rows/0',
  ]);
});

test('further rows of a step exist too', () => {
  expect(errorsWith((step) => ({ ...step, alsoRows: [2] }))).toEqual([]);
  expect(errorsWith((step) => ({ ...step, alsoRows: [2, 99] }))).toEqual([
    `ROW_UNKNOWN /flow/steps/${indexOfRow1}/alsoRows/1`,
  ]);
});
