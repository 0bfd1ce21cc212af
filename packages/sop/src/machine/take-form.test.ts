import { expect, test } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { MOMENT } from '../testing/case-runner.ts';
import type { TakeExit } from './action.ts';
import { advance } from './advance.ts';
import { availableActions } from './available-actions.ts';
import { openCase } from './open-case.ts';

const INDEX: Instrument = {
  slug: 'indeks',
  title: 'Indeks',
  guide: '',
  items: [{ id: 'usia', text: 'Usia', kind: 'number', counts: true }],
  bands: [{ from: 60, label: 'Lanjut usia' }],
};
const FILE = '01a5c1f0-0000-7000-8000-000000000001';
const definition = buildDefinition([
  buildStep('terima', 'receive', { onward: 'asesmen' }),
  buildStep('asesmen', 'assess', { recorded: 'simpan', back: 'terima' }, { form: 'indeks' }),
  buildStep('simpan', 'archive', { closed: null }),
]);
const moment = { ...MOMENT, instrument: { definition: INDEX, version: 2 } };

const started = () => {
  const opened = openCase(definition, { entry: 'surat' }, MOMENT);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const exit = { type: 'take-exit', openId: 'terima:1', exit: 'onward', as: 'staf' } as const;
  const next = advance(definition, opened.state, exit, MOMENT);
  if (!next.ok) throw new Error(next.refusal.code);
  return next.state;
};
const record = (more: Partial<TakeExit>, at = moment) =>
  advance(
    definition,
    started(),
    { type: 'take-exit', openId: 'asesmen:1', exit: 'recorded', as: 'staf', ...more },
    at,
  );
const refusalOf = (...args: Parameters<typeof record>) => {
  const decision = record(...args);
  return decision.ok ? 'OK' : decision.refusal.code;
};

test('the way on asks for the form, the way back does not', () => {
  const needs = availableActions(definition, started())
    .filter(({ type }) => type === 'take-exit')
    .map(({ exit, needs: { form } }) => [exit, form]);
  expect(needs).toEqual([
    ['recorded', 'indeks'],
    ['back', undefined],
  ]);
  expect(refusalOf({})).toBe('FORM_REQUIRED');
  expect(refusalOf({ exit: 'back', reason: 'Belum lengkap' })).toBe('OK');
});

test('the result is part of what happened', () => {
  const decision = record({ form: { answers: [{ item: 'usia', answer: '71' }] } });
  expect(decision.ok && decision.events[0]).toMatchObject({
    type: 'step-completed',
    form: {
      form: 'indeks',
      title: 'Indeks',
      version: 2,
      answers: [{ text: 'Usia', answer: '71', score: 71 }],
      score: 71,
      band: 'Lanjut usia',
    },
  });
});

test('a form on paper is kept by its words and its files', () => {
  const decision = record(
    { form: { summary: ' Skor 12 ' }, files: [FILE] },
    MOMENT as typeof moment,
  );
  const form = { form: 'indeks', summary: 'Skor 12' };
  expect(decision.ok && decision.events[0]).toMatchObject({ form, files: [FILE] });
});

test.each<[string, Partial<TakeExit>, typeof moment | undefined]>([
  ['FORM_PAPER_REQUIRED', { form: { summary: 'Skor 12' } }, undefined],
  ['FORM_PAPER_REQUIRED', { form: {}, files: [FILE] }, undefined],
  ['FORM_INCOMPLETE', { form: { answers: [] } }, undefined],
  ['FORM_ANSWER_INVALID', { form: { answers: [{ item: 'usia', answer: 'tua' }] } }, undefined],
  ['FORM_UNKNOWN', { form: { answers: [] } }, MOMENT as typeof moment],
  [
    'FORM_UNKNOWN',
    { form: { answers: [] } },
    { ...MOMENT, instrument: { definition: { ...INDEX, slug: 'lain' }, version: 1 } },
  ],
])('%s: %j', (code, more, at = moment) => {
  expect(refusalOf(more, at)).toBe(code);
});

test('a step without a form takes none', () => {
  const opened = openCase(definition, { entry: 'surat' }, MOMENT);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const decision = advance(
    definition,
    opened.state,
    {
      type: 'take-exit',
      openId: 'terima:1',
      exit: 'onward',
      as: 'staf',
      form: { summary: 'Skor' },
      files: [FILE],
    },
    MOMENT,
  );
  expect(!decision.ok && decision.refusal.code).toBe('FORM_UNKNOWN');
});
