import type { Requirement } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { summarizeChecklist, toVerdicts, whyNotYet, withKept } from './checklist.ts';

const basis = { written: 'baris 2' };
const ktp: Requirement = { id: 'ktp', text: 'KTP', mandatory: true, basis };
const kk: Requirement = { id: 'kk', text: 'KK', mandatory: true, basis };
const photo: Requirement = { id: 'foto', text: 'Foto', mandatory: false, basis };
const asked = [ktp, kk, photo];

describe('whyNotYet', () => {
  const why = (
    rule: 'all-met' | 'some-unmet',
    verdicts: Parameters<typeof summarizeChecklist>[1],
  ) => whyNotYet(rule, summarizeChecklist(asked, verdicts));

  it('asks for a verdict on everything first', () => {
    expect(why('all-met', { ktp: { verdict: 'met' } })).toBe('2 persyaratan belum diperiksa.');
    expect(why('some-unmet', { ktp: { verdict: 'missing' } })).toBe(
      '2 persyaratan belum diperiksa.',
    );
  });
  it('does not let "complete" pass while something mandatory is missing', () => {
    const verdicts = {
      ktp: { verdict: 'met' },
      kk: { verdict: 'not-acceptable' },
      foto: { verdict: 'missing' },
    } as const;
    expect(why('all-met', verdicts)).toBe('1 persyaratan masih kurang.');
    expect(why('some-unmet', verdicts)).toBeUndefined();
  });
  it('does not let "incomplete" pass when only something optional is missing', () => {
    const verdicts = {
      ktp: { verdict: 'met' },
      kk: { verdict: 'met' },
      foto: { verdict: 'missing' },
    } as const;
    expect(why('all-met', verdicts)).toBeUndefined();
    expect(why('some-unmet', verdicts)).toBe('Semua persyaratan sudah terpenuhi.');
  });
  it('wants to know why something mandatory is not needed', () => {
    const verdicts = {
      ktp: { verdict: 'met' },
      kk: { verdict: 'not-needed' },
      foto: { verdict: 'not-needed' },
    } as const;
    expect(why('all-met', verdicts)).toBe('Keterangan “Tidak diperlukan” belum ditulis.');
    const explained = { ...verdicts, kk: { verdict: 'not-needed', note: 'tidak punya' } } as const;
    expect(why('all-met', explained)).toBeUndefined();
  });
});

describe('toVerdicts', () => {
  it('sends only what was judged, with trimmed remarks', () => {
    expect(
      toVerdicts(asked, { ktp: { verdict: 'met', note: '  ' }, kk: { note: 'lama' }, foto: {} }),
    ).toEqual([{ requirementId: 'ktp', verdict: 'met' }]);
    expect(toVerdicts(asked, { kk: { verdict: 'missing', note: ' hilang ' } })).toEqual([
      { requirementId: 'kk', verdict: 'missing', note: 'hilang' },
    ]);
  });
});

describe('withKept', () => {
  it('shows what others checked until it is ticked here', () => {
    const kept = [
      { requirementId: 'ktp', verdict: 'met' as const },
      { requirementId: 'kk', verdict: 'missing' as const, note: 'hilang' },
    ];
    expect(withKept(undefined, {})).toEqual({});
    expect(withKept(kept, { kk: { verdict: 'met' } })).toEqual({
      ktp: { verdict: 'met' },
      kk: { verdict: 'met' },
    });
    expect(toVerdicts(asked, withKept(kept, {}))).toEqual(kept);
  });
});
