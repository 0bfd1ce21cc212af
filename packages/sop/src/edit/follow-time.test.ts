import { expect, test } from 'vitest';
import type { Step, StepClock } from '../definition/flow.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { applyEdit } from './apply-edit.ts';
import type { EditedBy } from './draft-edit.ts';

const by: EditedBy = { by: 'Kabid', on: '2026-11-22' };
const BY_OFFICE = { decided: { by: 'Kabid', on: '2026-11-22' } };
const BEFORE = { decided: { by: 'Kadis', on: '2026-01-05' } };
const TEN = { amount: 10, unit: 'minutes' } as const;
const HOUR = { amount: 1, unit: 'hours' } as const;
const written: StepClock = {
  standard: TEN,
  owner: 'office',
  enforced: true,
  basis: { written: 'baris 1, WAKTU' },
};

/** The clock of row 1, "10 menit" so far, after other words were put there. */
function clockAfter(text: string, clock: StepClock, more: Partial<Step> = {}): unknown {
  const definition = buildDefinition([
    buildStep('cek', 'consider', { onward: 'arsip' }, { clock, ...more }),
    buildStep('arsip', 'archive', { closed: null }),
  ]);
  const edit = { type: 'set-sheet-text', path: '/sheet/rows/0/time', text } as const;
  const result = applyEdit(definition, edit, by);
  if (!result.ok) throw new Error(result.code);
  expect(result.definition.flow.steps[1]).toEqual(definition.flow.steps[1]);
  return result.definition.flow.steps[0]?.clock;
}

test('a clock that rests on the row takes the new time, decided by who wrote it', () => {
  const next = { standard: HOUR, owner: 'office', enforced: true, basis: BY_OFFICE };
  expect(clockAfter('1 jam', written)).toEqual(next);
  expect(clockAfter('1 jam', { ...written, basis: { inferred: 'baris 1' } })).toEqual(next);
  expect(clockAfter('1 jam', { ...written, basis: BEFORE })).toEqual(next);
});

test('a clock that the office switched off takes the time and stays off', () => {
  const off: StepClock = { ...written, enforced: false, owner: 'applicant', basis: BEFORE };
  expect(clockAfter('1 jam', off)).toEqual({ ...off, standard: HOUR, basis: BY_OFFICE });
});

test.each<[string, string, StepClock]>([
  ['the office decided another time', '1 jam', { ...written, standard: HOUR, basis: BEFORE }],
  ['it rests on another row', '1 jam', { ...written, basis: { written: 'baris 2, WAKTU' } }],
  ['the words are no time', 'secukupnya', written],
  ['the cell is empty', '', written],
  ['the words mean the same', '10 MENIT', written],
])('it stays when %s', (_, text, clock) => {
  expect(clockAfter(text, clock)).toEqual(clock);
});

test('a step that had no time gets one, and a doubtful one is asked for', () => {
  const none: StepClock = { owner: 'office', enforced: false, basis: { inferred: 'baris 1' } };
  expect(clockAfter('1 jam', none)).toMatchObject({ standard: HOUR, enforced: true });
  expect(clockAfter('24 jam', none)).toMatchObject({
    standard: { amount: 1, unit: 'working-days' },
    basis: { inferred: '“24 jam” lazimnya berarti 1 hari kerja' },
  });
  const outside = { by: ['panti'], recordedBy: ['staf'] };
  expect(clockAfter('1 jam', { ...none, owner: 'applicant' }, outside)).toMatchObject({
    standard: HOUR,
    owner: 'applicant',
    enforced: false,
  });
});
