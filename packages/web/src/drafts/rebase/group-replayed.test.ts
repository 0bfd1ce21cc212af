import type { ReplayedEdit } from '@tuntas/api';
import { expect, test } from 'vitest';
import { groupReplayed } from './group-replayed.ts';

const item = (index: number, outcome: ReplayedEdit['outcome']): ReplayedEdit => ({
  index,
  outcome,
  edit: { type: 'set-start', step: 'terima' },
  by: 'Kadis',
  on: '2026-11-22',
});

test('a conflict that was chosen stays where it can be taken back', () => {
  const items = [item(0, 'kept'), item(1, 'kept'), item(2, 'conflict'), item(3, 'impossible')];
  const { conflicts, kept, impossible, already } = groupReplayed(items, [1]);
  expect(conflicts.map(({ index }) => index)).toEqual([1, 2]);
  expect(kept.map(({ index }) => index)).toEqual([0]);
  expect([impossible.length, already.length]).toEqual([1, 0]);
});
