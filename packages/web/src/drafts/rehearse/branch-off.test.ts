import type { RehearsalPath } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { findToldWay, listBranches } from './branch-off.ts';

/** "terima.onward periksa.refuse" as a way. */
const way = (id: string, words: string): RehearsalPath => ({
  id,
  stops: words.split(' ').map((stop) => {
    const [stepId = '', exit = ''] = stop.split('.');
    return { stepId, exit, label: exit };
  }),
});
const main = way('utama', 'terima.onward periksa.complete tanda.signed');
const short = way('periksa.incomplete', 'terima.onward periksa.incomplete');
const refused = way('tanda.refuse', 'terima.onward periksa.complete tanda.refuse');
const ways = [main, short, refused];

test('at a stop every other exit leads to the way that goes on from there', () => {
  expect(listBranches(ways, main, 1)).toEqual([short]);
  expect(listBranches(ways, main, 2)).toEqual([refused]);
  expect(listBranches(ways, short, 1)).toEqual([main]);
  expect(listBranches(ways, main, 0)).toEqual([]);
  expect(listBranches(ways, short, 2)).toEqual([]);
});

test('stops that were told before are named by the way that has them all', () => {
  const told = ways.map((path) => ({ path }));
  const [, , last] = told;
  if (last === undefined) throw new Error('three ways');
  expect(findToldWay(told, last, 2)?.path).toBe(main);
  expect(findToldWay(told, last, 3)).toBeUndefined();
});
