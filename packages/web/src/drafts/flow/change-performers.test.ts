import { readFileSync } from 'node:fs';
import { applyEdit, parseDefinition, type DraftEdit, type SopDefinition } from '@tuntas/sop';
import { describe, expect, test } from 'vitest';
import { addParty, clickCell, moveSymbol } from './change-performers.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const parsed = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!parsed.definition) throw new Error('the definition that ships does not parse');
const { definition } = parsed;
const by = { by: 'Contoh', on: '2026-01-05' };

const stepOf = (sop: SopDefinition) => {
  const step = sop.flow.steps.find(({ id }) => id === 'verifikasi-kelengkapan');
  if (step === undefined) throw new Error('no such step');
  return step;
};
const apply = (sop: SopDefinition, edits: readonly DraftEdit[]) =>
  edits.reduce((before, edit) => {
    const result = applyEdit(before, edit, by);
    if (!result.ok) throw new Error(`${result.code} ${result.what}`);
    return result.definition;
  }, sop);
const click = (sop: SopDefinition, column: number, isMore = false) =>
  apply(sop, clickCell(sop, stepOf(sop), column, isMore));

describe('a click on an actor cell', () => {
  test('gives the step to that post', () => {
    expect(stepOf(click(definition, 3)).by).toEqual(['kabid']);
  });
  test('with Shift adds it, and takes it away again', () => {
    const both = click(definition, 3, true);
    expect(stepOf(both).by).toEqual(['staf-peksos', 'kabid']);
    expect(stepOf(click(both, 3, true)).by).toEqual(['staf-peksos']);
  });
  test('never leaves a step without anybody', () => {
    expect(clickCell(definition, stepOf(definition), 1, true)).toEqual([]);
  });
  test('in a column nobody stands for makes a performer of its heading', () => {
    const sheet = {
      ...definition.sheet,
      performers: [...definition.sheet.performers, { name: 'SEKRETARIS' }],
    };
    const next = click({ ...definition, sheet }, 5);
    expect(next.flow.performers.at(-1)).toMatchObject({ title: 'SEKRETARIS', column: 5 });
    expect(stepOf(next).by).toEqual(['sekretaris']);
  });
});

test('an outside party of that name comes beside those who perform', () => {
  const next = apply(definition, addParty(definition, stepOf(definition), ' Puskesmas '));
  expect(stepOf(next).by).toEqual(['staf-peksos', 'puskesmas']);
  expect(next.flow.performers.at(-1)).toMatchObject({ title: 'Puskesmas', party: 'outside' });
});

describe('a symbol drawn to another column', () => {
  const drawn = (sop: SopDefinition, from: number, to: number) =>
    apply(sop, moveSymbol(sop, stepOf(sop), from, to));
  test('gives its place to that post, the others stay', () => {
    expect(stepOf(drawn(definition, 1, 3)).by).toEqual(['kabid']);
    const both = click(definition, 3, true);
    expect(stepOf(drawn(both, 1, 4)).by).toEqual(['kadis', 'kabid']);
  });
  test('onto somebody who performs it already leaves one of them', () => {
    expect(stepOf(drawn(click(definition, 3, true), 1, 3)).by).toEqual(['kabid']);
  });
  test('where nobody stands, or back where it was, changes nothing', () => {
    expect(moveSymbol(definition, stepOf(definition), 99, 1)).toEqual([]);
    expect(moveSymbol(definition, stepOf(definition), 1, 1)).toEqual([]);
  });
});
