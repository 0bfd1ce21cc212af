import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { draftRequirements } from './draft-papers.ts';
import { listLeftOnSheet } from './left-on-sheet.ts';

const CELL = 'Fotokopi KTP, Buku agenda, ATK, Interview';

function build(kind: 'check' | 'receive') {
  const definition = buildDefinition([
    buildStep('cek', kind, kind === 'check' ? { complete: 'arsip' } : { onward: 'arsip' }, {}),
    buildStep('arsip', 'archive', { closed: null }),
  ]);
  const [row] = definition.sheet.rows;
  const [step, ...others] = definition.flow.steps;
  if (!row || !step) throw new Error('a definition has a row and a step');
  row.requires = CELL;
  const requires = [...draftRequirements(definition.sheet, 1, kind)];
  return { ...definition, flow: { ...definition.flow, steps: [{ ...step, requires }, ...others] } };
}

test.each(['check', 'receive'] as const)(
  'a row to %s asks for its papers; the rest is told, nothing vanishes',
  (kind) => {
    const definition = build(kind);
    expect(definition.flow.steps[0]?.requires).toMatchObject([
      { text: 'Fotokopi KTP', mandatory: kind === 'check', basis: { written: expect.any(String) } },
    ]);
    expect(listLeftOnSheet(definition)).toEqual([
      {
        row: 1,
        items: [
          { text: 'Buku agenda', kind: 'office' },
          { text: 'ATK', kind: 'tool' },
          { text: 'Interview', kind: 'unclear' },
        ],
      },
    ]);
  },
);

test('who signs or considers looks at no papers of the applicant; all of the cell is told', () => {
  const { sheet } = build('check');
  expect(draftRequirements(sheet, 1, 'sign')).toEqual([]);
  expect(draftRequirements(sheet, 1, 'consider')).toEqual([]);
});

test('a paper that a step takes from an earlier one is not left', () => {
  const { flow, ...rest } = build('receive');
  const [step, ...others] = flow.steps;
  if (!step) throw new Error('no step');
  const basis = { written: 'baris 1' };
  const paper = { id: 'agenda', title: 'Buku Agenda', kind: 'record' as const, basis };
  const steps = [{ ...step, uses: ['agenda'], produces: [paper] }, ...others];
  const left = listLeftOnSheet({ ...rest, flow: { ...flow, steps } });
  expect(left[0]?.items.map(({ text }) => text)).toEqual(['ATK', 'Interview']);
});
