import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { checkDefinition } from './check-definition.ts';

const definition = buildDefinition([
  buildStep('asesmen', 'assess', { recorded: 'simpan' }, { form: 'indeks' }),
  buildStep('simpan', 'archive', { closed: null }),
]);
const codesWith = (instruments?: ReadonlySet<string>) =>
  checkDefinition(definition, undefined, undefined, instruments).map(({ code }) => code);

test('a form that the office keeps is no finding, and nothing is said where none are known', () => {
  expect(codesWith(new Set(['lain']))).toEqual(['FORM_WITHOUT_INSTRUMENT']);
  expect(codesWith(new Set(['indeks']))).toEqual([]);
  expect(codesWith()).toEqual([]);
});
