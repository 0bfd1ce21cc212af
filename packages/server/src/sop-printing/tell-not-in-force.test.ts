import { expect, test } from 'vitest';
import { tellNotInForce, type Life } from './tell-not-in-force.ts';

const life: Life = {
  ...{ status: 'withdrawn', fromOn: '2026-01-05', untilOn: '2026-11-23', inForceOn: '2026-01-05' },
  ...{ withdrawal: null, supersededBy: null },
};
const withdrawal = { on: '2026-11-23', by: 'Contoh Kepala', reason: 'Contoh' };

test.each<[Life, string | undefined]>([
  [{ ...life, status: 'in-force', untilOn: null }, undefined],
  [{ ...life, withdrawal }, 'TIDAK BERLAKU sejak 23 November 2026 — dicabut'],
  [{ ...life, supersededBy: 2 }, 'TIDAK BERLAKU sejak 23 November 2026 — digantikan versi 2'],
  [{ ...life, untilOn: null }, 'TIDAK BERLAKU'],
  [{ ...life, status: 'signed', untilOn: null }, 'BELUM BERLAKU sampai 5 Januari 2026'],
])('%j: %s', (each, expected) => {
  expect(tellNotInForce(each)).toBe(expected);
});

test('what is not known is not marked', () => {
  expect(tellNotInForce(undefined)).toBeUndefined();
});
