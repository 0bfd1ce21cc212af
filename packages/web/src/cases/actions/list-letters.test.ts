import type { Step } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { isAboutLetter, listLetters, needsDraft } from './list-letters.ts';

const basis = { written: 'baris 1' };
function makeStep(part: Pick<Step, 'id' | 'kind' | 'exits'> & Partial<Step>): Step {
  return {
    title: part.id,
    by: ['kasi'],
    requires: [],
    produces: [],
    clock: { owner: 'office', enforced: false, basis },
    basis: { kind: basis, by: basis },
    ...part,
  };
}
const paper = (title: string, kind: 'letter' | 'record' = 'letter') => ({
  id: title.toLowerCase(),
  title,
  kind,
  basis,
});
const draft = makeStep({
  id: 'konsep',
  kind: 'draft',
  produces: [paper('Konsep', 'record')],
  exits: [{ exit: 'drafted', to: ['paraf'], basis }],
});
const paraf = makeStep({
  id: 'paraf',
  kind: 'paraf',
  exits: [
    { exit: 'back', to: ['konsep'], basis },
    { exit: 'initialled', to: ['ttd'], basis },
  ],
});
const sign = makeStep({
  id: 'ttd',
  kind: 'sign',
  produces: [paper('Surat tugas'), paper('Rekomendasi')],
  exits: [{ exit: 'signed', to: ['serah'], basis }],
});
const handOver = makeStep({
  id: 'serah',
  kind: 'hand-over',
  produces: [paper('Tanda terima'), paper('Buku', 'record')],
  exits: [{ exit: 'delivered', ends: true, basis }],
});
const steps = [draft, paraf, sign, handOver];

describe('listLetters', () => {
  it('names what the step itself produces', () => {
    expect(listLetters(draft, steps)).toEqual(['Konsep']);
    expect(listLetters(sign, steps)).toEqual(['Surat tugas', 'Rekomendasi']);
  });
  it('names, for a paraf, what is signed after it and not what it can be sent back to', () => {
    expect(listLetters(paraf, steps)).toEqual(['Surat tugas', 'Rekomendasi']);
  });
  it('names only the letters where no letter is written', () => {
    expect(listLetters(handOver, steps)).toEqual(['Tanda terima']);
  });
  it('names nothing where the SOP names nothing, also when the way goes in a circle', () => {
    const empty = makeStep({
      id: 'paraf',
      kind: 'paraf',
      exits: [{ exit: 'initialled', to: ['paraf', 'serah'], basis }],
    });
    expect(listLetters(empty, [empty, handOver])).toEqual([]);
  });
});

describe('isAboutLetter', () => {
  it('holds for writing steps and for those that produce a letter', () => {
    expect(steps.map(isAboutLetter)).toEqual([true, true, true, true]);
    expect(isAboutLetter(makeStep({ id: 'arsip', kind: 'archive', exits: [] }))).toBe(false);
  });
});

describe('needsDraft', () => {
  it('holds where somebody writes, not where a letter comes in or is put away', () => {
    expect(steps.map(needsDraft)).toEqual([true, true, true, true]);
    for (const kind of ['receive', 'check', 'dispose', 'archive'] as const) {
      const step = makeStep({ id: kind, kind, produces: [paper('Surat')], exits: [] });
      expect(needsDraft(step)).toBe(false);
    }
  });
});
