import type { TimelineEntry } from '@tuntas/api';
import { expect, it } from 'vitest';
import { listDisposisi } from './list-disposisi.ts';

const at = '2026-11-22T02:00:00.000Z';
const done = (seq: number, instruction?: string, as = 'kadis', stepId = 'x'): TimelineEntry => ({
  seq,
  at,
  actor: 'Contoh Kadis',
  actorPost: 'Kepala Dinas',
  event: {
    type: 'step-completed',
    at,
    openId: `x:${seq}`,
    stepId,
    exit: 'disposed',
    as,
    ...(instruction !== undefined && { disposisi: { instruction } }),
  },
});

it('keeps what one post has asked for at two steps', () => {
  const timeline = [
    done(2, 'Saudara susun konsep', 'kabid', 'menugaskan'),
    done(1, 'Telaah dan susun jawaban', 'kabid', 'menelaah'),
  ];
  expect(listDisposisi(timeline).map(({ entry }) => entry.seq)).toEqual([2, 1]);
});

it('gives the last word of everybody in the chain, newest first', () => {
  expect(listDisposisi([done(1)])).toEqual([]);
  const timeline = [
    done(6),
    done(5, 'Tindak lanjuti', 'sekretaris'),
    done(4, 'Selesaikan minggu ini'),
    done(3, 'Proses', 'sekretaris'),
    done(2, 'Pelajari'),
    done(1),
  ];
  expect(listDisposisi(timeline).map(({ as, entry }) => [as, entry.seq])).toEqual([
    ['sekretaris', 5],
    ['kadis', 4],
  ]);
});
