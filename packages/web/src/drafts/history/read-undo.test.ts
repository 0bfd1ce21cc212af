import type { DraftHistoryEntry } from '@tuntas/api';
import { expect, test } from 'vitest';
import { readUndo } from './read-undo.ts';

/** A history of named edits, each of the title of one step; "undo" and "rebased" are what they say. */
const historyOf = (...deeds: readonly string[]): DraftHistoryEntry[] =>
  deeds.map((deed, seq) => {
    const entry = { seq, at: '2026-11-22T01:00:00.000Z', by: 'Contoh Admin', post: '' };
    if (deed === 'undo' || deed === 'rebased') return { ...entry, type: deed };
    const edits = [{ type: 'set-step-title' as const, step: 'catat', title: deed }];
    return { ...entry, type: 'edit', edits, answers: [] };
  });
const titleOf = (entry: DraftHistoryEntry | undefined) =>
  entry?.edits?.map((edit) => ('title' in edit ? edit.title : ''))[0] ?? entry?.type;
const placeOf = (...deeds: readonly string[]) => {
  const { last, next } = readUndo(historyOf(...deeds));
  return [titleOf(last), titleOf(next)];
};

test.each([
  [
    ['a', 'b'],
    ['b', undefined],
  ],
  [
    ['a', 'b', 'undo'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'undo', 'undo'],
    [undefined, 'a'],
  ],
  [
    ['a', 'b', 'undo', 'undo', 'a'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'undo', 'undo', 'a', 'b'],
    ['b', undefined],
  ],
  [
    ['a', 'b', 'undo', 'c'],
    ['c', undefined],
  ],
  [
    ['a', 'rebased', 'b', 'undo'],
    ['rebased', 'b'],
  ],
  [
    ['a', 'b', 'undo', 'rebased', 'undo'],
    ['a', undefined],
  ],
])('%j', (deeds, place) => {
  expect(placeOf(...deeds)).toEqual(place);
});

test('an undo is told with what it took back, and what was made again as that', () => {
  const { taken, again } = readUndo(historyOf('a', 'b', 'undo', 'b', 'undo'));
  expect([...taken].map(([seq, entry]) => [seq, titleOf(entry)])).toEqual([
    [2, 'b'],
    [4, 'b'],
  ]);
  expect([...again]).toEqual([3]);
});
