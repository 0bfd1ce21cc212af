import { expect, it } from 'vitest';
import { holidaysKnown } from './holidays-known.ts';

const calendar = {
  zone: 'Asia/Jakarta',
  week: [[], [], [], [], [], [], []],
  periods: [],
  holidays: [{ on: '2026-03-19', name: 'Hari Suci Nyepi', kind: 'national' }],
};

it.each([
  ['2026-03-01', false],
  ['2026-11-01', false],
  ['2026-11-02', true],
  ['2026-12-31', true],
  ['2027-02-01', true],
])('on %s, running short: %s', (today, isShort) => {
  expect(holidaysKnown(calendar, today)).toEqual({ untilOn: '2026-12-31', isShort });
});

it('without a movable holiday nothing is known, whatever the regional days', () => {
  const holidays = [{ on: '2026-11-10', name: 'Hari jadi kabupaten', kind: 'daerah' }];
  expect(holidaysKnown({ ...calendar, holidays }, '2026-03-01')).toEqual({
    untilOn: null,
    isShort: true,
  });
});
