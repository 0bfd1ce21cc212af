import { readFileSync } from 'node:fs';
import { applyEdit, parseDefinition, type DraftEdit, type SopDefinition } from '@tuntas/sop';
import { describe, expect, test } from 'vitest';
import { listFacts } from '../../sops/facts/list-facts.ts';
import { confirmThese, groupProposals, listProposals } from './proposals.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const parsed = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!parsed.definition) throw new Error('the definition that ships does not parse');

/** Everything that was settled, as proposals again. */
const proposed = JSON.parse(JSON.stringify(parsed.definition.flow), (_, value: unknown) =>
  typeof value === 'object' && value !== null && ('written' in value || 'decided' in value)
    ? { inferred: 'dari lembar' }
    : value,
) as SopDefinition['flow'];
const definition: SopDefinition = { ...parsed.definition, flow: proposed };
const by = { by: 'Contoh', on: '2026-01-05' };

const proposalsOf = (sop: SopDefinition) => listProposals(listFacts(sop, ''));

function apply(before: SopDefinition, edit: DraftEdit): SopDefinition {
  const result = applyEdit(before, edit, by);
  if (!result.ok) throw new Error(`${result.code} ${result.what}`);
  return result.definition;
}

describe('proposals', () => {
  const all = proposalsOf(definition);
  test('a settled definition has none', () => {
    if (!parsed.definition) return;
    expect(proposalsOf(parsed.definition)).toEqual([]);
  });
  test('each is settled alone', () => {
    for (const proposal of all) {
      const left = proposalsOf(apply(definition, confirmThese([proposal])));
      expect(left.map(({ path }) => path)).toEqual(
        all.map(({ path }) => path).filter((path) => path !== proposal.path),
      );
    }
  });
  test('those of one step are settled together and the others stay', () => {
    const step = definition.flow.steps[2]?.id;
    const mine = all.filter((proposal) => proposal.step === step);
    const left = proposalsOf(apply(definition, confirmThese(mine)));
    expect(left).toEqual(all.filter((proposal) => proposal.step !== step));
  });
  test('before all are settled each is told once, under its step', () => {
    const groups = groupProposals(all);
    expect(groups.flatMap(({ texts }) => texts)).toEqual(all.map(({ text }) => text));
    expect(groups.map(({ step }) => step)).toEqual([
      undefined,
      ...definition.flow.steps.map(({ id }) => id),
    ]);
    const recorded = definition.flow.steps.find(({ recordedBy }) => recordedBy !== undefined);
    const told = groups.find(({ step }) => step === recorded?.id)?.texts.join('\n');
    expect(told).toMatch(/^Jenis langkah: /);
    expect(told).toMatch(/; pencatat: \S/);
    expect(told).toMatch(/\nWaktu: /);
  });
  test('all are settled at once', () => {
    expect(proposalsOf(apply(definition, confirmThese(all)))).toEqual([]);
  });
});
