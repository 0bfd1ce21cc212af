import { expect, test } from 'vitest';
import { checkDefinition } from '../check/check-definition.ts';
import { compareDefinitions } from '../compare/compare-definitions.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { applyEdit } from './apply-edit.ts';
import { asProposal } from './as-proposal.ts';

const by = { by: 'Kepala Bidang', on: '2026-11-22' };
const everything = (steps: number) => [
  ...Array.from({ length: steps }, (_, i) => `/flow/steps/${i}`),
  '/flow/performers',
  '/flow/entries',
];

test('what another office decided is in force only after this office has confirmed it', () => {
  for (const { definition } of RELEASED_SOPS) {
    const copy = asProposal(definition, 'Dinas Contoh');
    expect(compareDefinitions(definition, copy)).toEqual([]);
    expect(JSON.stringify(copy.flow)).not.toContain('"decided"');
    expect(JSON.stringify(copy.flow)).toContain('di Dinas Contoh');
    const codes = checkDefinition(copy)
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['BASIS_INFERRED']));
    const paths = everything(copy.flow.steps.length);
    if (copy.flow.brings.length > 0) paths.push('/flow/brings');
    const confirmed = applyEdit(copy, { type: 'confirm', paths }, by);
    if (!confirmed.ok) throw new Error(confirmed.what);
    const left = checkDefinition(confirmed.definition);
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
