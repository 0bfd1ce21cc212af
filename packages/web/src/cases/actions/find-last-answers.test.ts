import type { TimelineEntry } from '@tuntas/api';
import { expect, test } from 'vitest';
import { findLastAnswers } from './find-last-answers.ts';

const left = (seq: number, stepId: string, form?: object): TimelineEntry => ({
  seq,
  at: '2026-11-22T00:00:00.000Z',
  actor: 'Contoh Peksos',
  actorPost: null,
  event: {
    type: 'step-completed',
    at: '2026-11-22T00:00:00.000Z',
    openId: `${stepId}:1`,
    stepId,
    exit: 'recorded',
    as: 'staf',
    ...(form as { form: { form: string } } | undefined),
  },
});
const filled = (form: string, answer: string) => ({
  form: { form, answers: [{ item: 'makan', text: 'Makan', answer }] },
});

test('the answers of the last time at this step, to this form', () => {
  const timeline = [
    left(1, 'asesmen', filled('indeks', 'Dibantu')),
    left(2, 'asesmen', filled('indeks', 'Mandiri')),
    left(3, 'asesmen', { form: { form: 'indeks', summary: 'Di kertas' } }),
    left(4, 'asesmen', filled('lain', 'Ya')),
    left(5, 'verifikasi', filled('indeks', 'Tidak')),
  ];
  expect(findLastAnswers(timeline, 'asesmen', 'indeks')).toEqual({ makan: 'Mandiri' });
  expect(findLastAnswers(timeline, 'arsip', 'indeks')).toBeUndefined();
  expect(findLastAnswers(timeline, 'asesmen', undefined)).toBeUndefined();
});
