import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import { WRITTEN } from '../testing/build-definition.ts';
import { soundDefinition } from '../testing/sound-definition.ts';
import { wildDefinition } from '../testing/wild-definition.ts';
import { compareDefinitions } from './compare-definitions.ts';

const REQUIREMENT = { id: 'kartu', text: 'Kartu baru', mandatory: true, basis: WRITTEN };
const PAPER = { id: 'nota', title: 'Nota baru', kind: 'record', basis: WRITTEN } as const;

/** Changes of one step, each seen in one place. */
const EDITS: Record<string, (step: Step) => Step> = {
  title: (step) => ({ ...step, title: `${step.title} yang baru` }),
  time: (step) => ({
    ...step,
    clock: { ...step.clock, standard: { amount: 77, unit: 'minutes' } },
  }),
  requirement: (step) => ({ ...step, requires: [...step.requires, REQUIREMENT] }),
  paper: (step) => ({ ...step, produces: [...step.produces, PAPER] }),
  form: (step) => ({ ...step, form: 'asesmen-baru' }),
  performers: (step) => ({ ...step, by: step.by[0] === 'kabid' ? ['kasi'] : ['kabid'] }),
};

function editStep(definition: SopDefinition, at: number, edit: (step: Step) => Step) {
  const { flow } = definition;
  const index = at % flow.steps.length;
  const steps = flow.steps.map((step, i) => (i === index ? edit(step) : step));
  return {
    id: flow.steps[index]?.id ?? '',
    edited: { ...definition, flow: { ...flow, steps } },
  };
}

test('a definition is no different from itself', () => {
  fc.assert(
    fc.property(fc.oneof(soundDefinition, wildDefinition), (definition) => {
      expect(compareDefinitions(definition, structuredClone(definition))).toEqual([]);
    }),
  );
});

describe.each(Object.entries(EDITS))('an edit of one step: %s', (_, edit) => {
  test('is found in that step and in no other', () => {
    fc.assert(
      fc.property(soundDefinition, fc.nat(), (definition, at) => {
        const { id, edited } = editStep(definition, at, edit);
        const forth = compareDefinitions(definition, edited);
        const back = compareDefinitions(edited, definition);
        expect(forth.length).toBeGreaterThan(0);
        expect(new Set([...forth, ...back].map(({ step }) => step))).toEqual(new Set([id]));
        expect(back).toHaveLength(forth.length);
      }),
    );
  });
});

test('a performer with a new name is one change, not one of each step', () => {
  fc.assert(
    fc.property(soundDefinition, fc.nat(), (definition, at) => {
      const { flow } = definition;
      const index = at % flow.performers.length;
      const performers = flow.performers.map((each, i) =>
        i === index ? { ...each, title: 'Jabatan Baru' } : each,
      );
      const changes = compareDefinitions(definition, {
        ...definition,
        flow: { ...flow, performers },
      });
      expect(changes).toHaveLength(1);
      expect(changes[0]).toMatchObject({ area: 'performer', change: 'changed' });
    }),
  );
});

test('a step that is gone is named, and the exits that led to it', () => {
  fc.assert(
    fc.property(soundDefinition, (definition) => {
      const { flow } = definition;
      const gone = flow.steps.at(-1);
      const changes = compareDefinitions(definition, {
        ...definition,
        flow: { ...flow, steps: flow.steps.slice(0, -1) },
      });
      expect(changes.map(({ what, before }) => `${what} ${before}`)).toContain(
        `Langkah ${gone?.title}`,
      );
    }),
  );
});
