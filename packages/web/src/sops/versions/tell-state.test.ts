import { expect, test } from 'vitest';
import { stateOf, tellPeriod } from './tell-state.ts';

const withdrawal = { on: '2026-05-01', by: 'Contoh Kepala', reason: 'Diganti' };
const day = (on: string) => on;

test.each([
  [
    { status: 'signed', withdrawal: null, fromOn: '2027-01-04', untilOn: null },
    'upcoming',
    'mulai 2027-01-04',
  ],
  [
    { status: 'in-force', withdrawal: null, fromOn: '2026-01-01', untilOn: null },
    'inForce',
    'sejak 2026-01-01',
  ],
  [
    { status: 'withdrawn', withdrawal: null, fromOn: '2026-01-01', untilOn: '2026-03-01' },
    'superseded',
    '2026-01-01 sampai 2026-03-01',
  ],
  [
    { status: 'withdrawn', withdrawal, fromOn: '2026-05-01', untilOn: '2026-05-01' },
    'withdrawn',
    'sehari, 2026-05-01',
  ],
  [
    { status: 'withdrawn', withdrawal, fromOn: null, untilOn: '2026-05-01' },
    'withdrawn',
    'dicabut 2026-05-01, sebelum berlaku',
  ],
] as const)('%o', (life, state, period) => {
  expect(stateOf(life)).toBe(state);
  expect(tellPeriod(life, day)).toBe(period);
});
