import { expect, test } from 'vitest';
import { checkDefinition } from '../check/check-definition.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { printedNumber } from './name-detail.ts';

const base = () =>
  buildDefinition([
    buildStep('terima', 'receive', { onward: 'arsip' }),
    buildStep('lengkapi-2', 'consider', { onward: 'arsip' }),
    buildStep('arsip', 'archive', { closed: null }),
  ]);

test('a finding speaks of titles and of the numbers that are printed', () => {
  const definition = base();
  const [row] = definition.sheet.rows;
  const step = definition.flow.steps[1];
  if (!row || !step) throw new Error('the definition has rows and steps');
  step.title = 'Melengkapi berkas';
  definition.sheet.rows = ['4.', '4a', '5.'].map((no) => ({ ...row, no, time: '-' }));
  const said = checkDefinition(definition).map(({ message }) => message);
  expect(said).toContain('Langkah “Melengkapi berkas” tidak dapat dicapai dari awal.');
  expect(said).toContain('Waktu pada baris 4a tidak diisi.');
  expect(said.join()).not.toContain('lengkapi-2');
});

test('steps of one name are told apart by what leads to them', () => {
  const definition = base();
  for (const step of definition.flow.steps) step.title = 'Sama';
  const said = checkDefinition(definition).map(({ message }) => message);
  expect(said).toContain('Langkah “Sama (lengkapi-2)” tidak dapat dicapai dari awal.');
});

test.each([
  [['1.', '2.', '4a.'], 3, '4a'],
  [['1', '1', '2'], 2, '2'],
  [['', '', ''], 2, '2'],
  [['nomor satu', '2', '3'], 1, '1'],
])('of %j row %i is called %s', (numbers, row, expected) => {
  const definition = base();
  const [cell] = definition.sheet.rows;
  if (!cell) throw new Error('the definition has rows');
  definition.sheet.rows = numbers.map((no) => ({ ...cell, no }));
  expect(printedNumber(definition, row)).toBe(expected);
});
