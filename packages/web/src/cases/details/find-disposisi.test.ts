import type { TimelineEntry } from '@tuntas/api';
import { expect, it } from 'vitest';
import { findDisposisi } from './find-disposisi.ts';

const at = '2026-11-22T02:00:00.000Z';
const done = (seq: number, instruction?: string): TimelineEntry => ({
  seq,
  at,
  actor: 'Contoh Kadis',
  actorPost: 'Kepala Dinas',
  event: {
    type: 'step-completed',
    at,
    openId: `x:${seq}`,
    stepId: 'x',
    exit: 'disposed',
    as: 'kadis',
    ...(instruction !== undefined && { disposisi: { instruction } }),
  },
});

it('is the newest one, whatever was done since', () => {
  expect(findDisposisi([done(1)])).toBeUndefined();
  const timeline = [done(5), done(3, 'Selesaikan minggu ini'), done(2, 'Pelajari'), done(1)];
  expect(findDisposisi(timeline)).toMatchObject({
    as: 'kadis',
    entry: { seq: 3 },
    disposisi: { instruction: 'Selesaikan minggu ini' },
  });
});
