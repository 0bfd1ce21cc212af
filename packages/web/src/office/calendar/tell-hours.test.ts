import { expect, test } from 'vitest';
import { tellHours } from './tell-hours.ts';

type Hours = Parameters<typeof tellHours>[0]['before'];
type Spans = Hours['week'][number];

const long: Spans = [
  ['08:00', '12:00'],
  ['13:00', '16:00'],
];
const short: Spans = [['08:00', '11:30']];
const usual = [long, long, long, long, short, [], []];
const tell = (before: Partial<Hours>, after: Partial<Hours>) =>
  tellHours(
    {
      before: { week: usual, periods: [], ...before },
      after: { week: usual, periods: [], ...after },
    },
    (on) => on.slice(5),
  );

test('days that changed alike are told in one line, from what to what', () => {
  const early: Spans = [['07:30', '16:00']];
  expect(tell({}, { week: [early, early, early, early, short, short, []] })).toEqual([
    'Senin–Kamis: 08.00–12.00, 13.00–16.00 menjadi 07.30–16.00',
    'Sabtu: libur menjadi 08.00–11.30',
  ]);
});

const ramadan = { name: 'Ramadan', from: '2027-02-08', to: '2027-03-09', week: usual };

test('periods that came and went are told with their days', () => {
  expect(tell({}, { periods: [ramadan] })).toEqual([
    'Masa baru Ramadan (02-08 – 03-09): Senin–Kamis 08.00–12.00, 13.00–16.00; Jumat 08.00–11.30; Sabtu–Minggu libur',
  ]);
  expect(tell({ periods: [ramadan] }, {})).toEqual(['Masa Ramadan (02-08 – 03-09) dihapus']);
});

test('a period with other days, hours or another name is the same period', () => {
  const later = { ...ramadan, from: '2027-02-09', week: usual.with(4, []) };
  expect(tell({ periods: [ramadan] }, { periods: [later] })).toEqual([
    'Masa Ramadan (02-08 – 03-09) menjadi Ramadan (02-09 – 03-09)',
    'Ramadan, Jumat: 08.00–11.30 menjadi libur',
  ]);
  const named = { ...ramadan, name: 'Ramadan 1448 H' };
  expect(tell({ periods: [ramadan] }, { periods: [named] })).toEqual([
    'Masa Ramadan (02-08 – 03-09) menjadi Ramadan 1448 H (02-08 – 03-09)',
  ]);
});
