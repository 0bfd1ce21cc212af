import { expect, test } from 'vitest';
import type { StepClock } from '../definition/flow.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { checkClocks } from './check-clocks.ts';

const CLOCK: StepClock = {
  standard: { amount: 1, unit: 'hours' },
  owner: 'office',
  enforced: true,
  basis: { decided: { by: 'Kadis', on: '2026-01-05' } },
};

/** How many clocks of row 1, "60 menit" unless told, are found to differ. */
function countDiffering(clocks: readonly Partial<StepClock>[], time = '60 menit'): number {
  const steps = clocks.map((clock, index) =>
    buildStep(`s${index}`, 'archive', { closed: null }, { row: 1, clock: { ...CLOCK, ...clock } }),
  );
  const definition = buildDefinition(steps);
  for (const row of definition.sheet.rows) row.time = time;
  let found = 0;
  checkClocks(definition, () => void (found += 1));
  return found;
}
const minutes = (amount: number) => ({ standard: { amount, unit: 'minutes' } }) as const;

test('the same time in other units is the same', () => {
  expect(countDiffering([{}])).toBe(0);
  expect(countDiffering([{}], '1 jam')).toBe(0);
  expect(countDiffering([minutes(450)], '1 hari')).toBe(0);
  expect(countDiffering([{}], '30 menit')).toBe(1);
});

test('a clock that is not in force promises nothing', () => {
  expect(countDiffering([{ enforced: false }], '30 menit')).toBe(0);
});

test('steps of one row may share its time', () => {
  expect(countDiffering([minutes(20), minutes(40)])).toBe(0);
  expect(countDiffering([minutes(20), minutes(90)])).toBe(1);
});

test('the office may decide a time where the sheet has none, but cannot have read it there', () => {
  expect(countDiffering([{}], '')).toBe(0);
  expect(countDiffering([{ basis: { written: 'baris 1, WAKTU' } }], '')).toBe(1);
});
