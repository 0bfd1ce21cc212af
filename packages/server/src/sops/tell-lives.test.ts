import { expect, test } from 'vitest';
import type { HistoryRow } from './history.queries.ts';
import { tellLives } from './tell-lives.ts';

const row = (version: number, more: Partial<HistoryRow>): HistoryRow => ({
  id: `v${version}`,
  sop_id: 'sop',
  version,
  title: '',
  number: '',
  status: 'withdrawn',
  released_at: `2026-0${version}-01T03:00:00Z`,
  in_force_on: null,
  signed_by: 'Contoh Kepala',
  signed_as: 'Kepala Dinas',
  withdrawn_at: null,
  withdrawn_by: null,
  reason: null,
  open_cases: 0,
  ...more,
});
const withdrawn = (at: string) => ({
  withdrawn_at: at,
  withdrawn_by: 'Contoh Kepala',
  reason: 'Diganti Perbup',
});
const dayOf = (instant: string) => instant.slice(0, 10);
const days = (...rows: HistoryRow[]) =>
  tellLives(rows, dayOf).map(({ version, fromOn, untilOn, supersededBy, withdrawal }) => [
    version,
    fromOn,
    untilOn,
    supersededBy ?? withdrawal?.reason ?? null,
  ]);

test('each version runs from its day to the day of the next', () => {
  expect(
    days(
      row(4, { status: 'signed', in_force_on: '2027-01-04' }),
      row(3, { status: 'in-force', in_force_on: '2026-06-01' }),
      row(2, { in_force_on: '2026-03-01' }),
      row(1, {}),
    ),
  ).toEqual([
    [4, '2027-01-04', null, null],
    [3, '2026-06-01', null, null],
    [2, '2026-03-01', '2026-06-01', 3],
    [1, '2026-01-01', '2026-03-01', 2],
  ]);
});

test('what the head withdrew ended on that day, and nothing took its place', () => {
  expect(
    days(row(2, { in_force_on: '2026-03-01', ...withdrawn('2026-05-10T03:00:00Z') }), row(1, {})),
  ).toEqual([
    [2, '2026-03-01', '2026-05-10', 'Diganti Perbup'],
    [1, '2026-01-01', '2026-03-01', 2],
  ]);
});

test('a version withdrawn before its day never ran and replaced nothing', () => {
  expect(
    days(
      row(3, { status: 'in-force', in_force_on: '2026-07-01' }),
      row(2, { in_force_on: '2026-06-01', ...withdrawn('2026-05-10T03:00:00Z') }),
      row(1, {}),
    ),
  ).toEqual([
    [3, '2026-07-01', null, null],
    [2, null, '2026-05-10', 'Diganti Perbup'],
    [1, '2026-01-01', '2026-07-01', 3],
  ]);
});

test('the order is that of the days, not of the numbers', () => {
  expect(
    days(
      row(3, { in_force_on: '2026-04-01' }),
      row(2, { status: 'in-force', in_force_on: '2026-06-01' }),
    ),
  ).toEqual([
    [3, '2026-04-01', '2026-06-01', 2],
    [2, '2026-06-01', null, null],
  ]);
});
