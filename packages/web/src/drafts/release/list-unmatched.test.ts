import type { Performer } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { listUnmatched } from './list-unmatched.ts';

const basis = { written: 'kolom' };
const kasi: Performer = { id: 'kasi', title: 'KASI  Rehabilitasi', party: 'office', basis };
const kabid: Performer = { id: 'kabid', title: 'Kabid', party: 'office', basis };
const polres: Performer = { id: 'polres', title: 'Polres', party: 'outside', basis };
const all = [kasi, kabid, polres];
const post = (title: string, isActive = true) => ({ title, isActive });

test('a post of that name answers, however it is spaced and capitalised', () => {
  expect(listUnmatched(all, [], [post('Kasi Rehabilitasi')])).toEqual([kabid]);
});
test('a post that is no longer used does not answer', () => {
  expect(listUnmatched(all, [], [post('Kabid', false)])).toEqual([kasi, kabid]);
});
test('what the newest version pairs is not told again; an empty pair is', () => {
  const bindings = [
    { performerId: 'kasi', posts: [{ id: '1', title: 'Kepala Seksi' }] },
    { performerId: 'kabid', posts: [] },
  ];
  expect(listUnmatched(all, bindings, [])).toEqual([kabid]);
});
