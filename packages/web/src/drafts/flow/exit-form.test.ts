import { readFileSync } from 'node:fs';
import { applyEdit, parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { exitEdit, exitForm, freeExits } from './exit-form.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');
const by = { by: 'Contoh', on: '2026-01-05' };

test('a way out that is opened and saved as it is stays the same', () => {
  for (const step of definition.flow.steps) {
    for (const exit of step.exits) {
      const edit = exitEdit(step, exitForm(step, exit, 'x'));
      const result = applyEdit(definition, edit, by);
      if (!result.ok) throw new Error(result.what);
      const { basis: _, ...before } = exit;
      const saved = result.definition.flow.steps
        .find(({ id }) => id === step.id)
        ?.exits.find((one) => one.exit === exit.exit);
      expect(saved).toMatchObject(before);
      expect(Object.keys(saved ?? {}).toSorted()).toEqual(Object.keys(exit).toSorted());
    }
  }
});

test('a new one offers only the exits that the step has not', () => {
  const [step] = definition.flow.steps;
  if (step === undefined) throw new Error('no steps');
  const taken = step.exits.map(({ exit }) => exit);
  expect(freeExits(step, null).map(([name]) => name)).not.toContain(taken[0]);
  expect(freeExits(step, taken[0] ?? '').map(([name]) => name)).toContain(taken[0]);
  expect(exitForm(step, undefined, 'x')).toMatchObject({ original: null, to: ['x'], ends: false });
});

test('several targets that are the same count once, and an end has none', () => {
  const [step] = definition.flow.steps;
  if (step === undefined) throw new Error('no steps');
  const form = { ...exitForm(step, step.exits[0], 'x'), to: ['a', 'a'], isChosen: true };
  expect(exitEdit(step, form)).toMatchObject({ exit: { to: ['a'] } });
  expect(exitEdit(step, { ...form, ends: true })).not.toHaveProperty('exit.to');
});
