import type { TimelineEntry } from '@tuntas/api';
import type { Verdict } from '@tuntas/sop';
import { expect, it } from 'vitest';
import { findLastVerdicts } from './find-last-verdicts.ts';

const at = '2026-11-22T02:00:00.000Z';
const left = (seq: number, stepId: string, verdicts: Verdict[]): TimelineEntry => ({
  seq,
  at,
  actor: 'Contoh Staf',
  actorPost: null,
  event: {
    type: 'step-completed',
    at,
    openId: `${stepId}:${seq}`,
    stepId,
    exit: 'incomplete',
    as: 'staf',
    verdicts,
  },
});

const words = (text: string) => ({ requirement: () => text, at: () => words(text) }) as never;
const names = words('Fotokopi KTP');

it('remembers the last check of the same step', () => {
  const timeline = [
    left(6, 'lengkapi', []),
    left(4, 'periksa', [{ requirementId: 'kk', verdict: 'missing', note: 'hilang' }]),
    left(2, 'periksa', [{ requirementId: 'ktp', verdict: 'missing' }]),
  ];
  expect([...findLastVerdicts(timeline, 'periksa', names).values()]).toEqual([
    { requirementId: 'kk', verdict: 'missing', note: 'hilang' },
  ]);
  expect(findLastVerdicts(timeline, 'ttd', names).size).toBe(0);
});

it('forgets what an older version asked in other words', () => {
  const timeline = [left(2, 'periksa', [{ requirementId: 'ktp', verdict: 'met' }])];
  const moved = { requirement: () => 'KTP asli', at: () => names } as never;
  expect(findLastVerdicts(timeline, 'periksa', moved).size).toBe(0);
});
