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

it('remembers the last check of the same step', () => {
  const timeline = [
    left(6, 'lengkapi', []),
    left(4, 'periksa', [{ requirementId: 'kk', verdict: 'missing', note: 'hilang' }]),
    left(2, 'periksa', [{ requirementId: 'ktp', verdict: 'missing' }]),
  ];
  expect([...findLastVerdicts(timeline, 'periksa').values()]).toEqual([
    { requirementId: 'kk', verdict: 'missing', note: 'hilang' },
  ]);
  expect(findLastVerdicts(timeline, 'ttd').size).toBe(0);
});
