import { SopChange } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { groupChanges } from './group-changes.ts';

const change = (area: SopChange['area'], what: string): SopChange => ({
  area,
  change: 'changed',
  what,
  before: 'a',
  after: 'b',
});

test('every difference is in one group, whatever it is about', () => {
  const areas = SopChange.properties.area.enum as readonly SopChange['area'][];
  const all = [...areas, ...areas].map((area, at) => change(area, String(at)));
  const groups = groupChanges(all);
  expect(groups.map(({ area }) => area).toSorted()).toEqual([...areas].toSorted());
  expect(groups.flatMap(({ changes }) => changes).length).toBe(all.length);
  expect(groups[0]?.area).toBe('header');
  expect(groupChanges([])).toEqual([]);
});
