import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDefinition, type SopDefinition } from '@tuntas/sop';
import { draftFindings } from './draft-findings.ts';

const FILE = join(import.meta.dirname, '../../../../sops/lamandau-lansia-terlantar.yaml');
const read = (): SopDefinition => {
  const { definition } = parseDefinition(readFileSync(FILE, 'utf8'), 'sop.yaml');
  if (definition === undefined) throw new Error('The shipped SOP is sound');
  return definition;
};
const codes = (definition: SopDefinition, ended?: Parameters<typeof draftFindings>[1]) =>
  draftFindings({ definition, sop_id: definition.id }, ended).map(({ code }) => code);

test('the same words are looked at once', () => {
  const first = draftFindings({ definition: read(), sop_id: 'a' });
  expect(draftFindings({ definition: read(), sop_id: 'a' })).toBe(first);
  expect(draftFindings({ definition: read(), sop_id: 'b' })).not.toBe(first);
});

test('one changed word, and one more law that has ended, are looked at anew', () => {
  const definition = read();
  expect(codes(definition)).not.toContain('STEP_UNREACHABLE');
  const elsewhere = { ...definition, flow: { ...definition.flow, start: 'arsip' } };
  expect(codes(elsewhere)).toContain('STEP_UNREACHABLE');
  const [basis = ''] = definition.sheet.legalBases;
  const programme = { name: basis, words: [basis], since: '2020', by: 'contoh' };
  const ended = { laws: [], programmes: [programme] };
  expect(codes(definition, ended)).not.toEqual(codes(definition));
});
