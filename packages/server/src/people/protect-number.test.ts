import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Secrets } from '../secrets.ts';
import { maskNumber } from './mask-number.ts';
import { protectNumber, revealNumber, searchHash } from './protect-number.ts';

const secrets: Secrets = {
  personKey: randomBytes(32),
  searchKey: randomBytes(32),
  sealKey: '',
  sealPublicKey: '',
};
const number = fc.stringMatching(/^[0-9]{16}$/);
const office = fc.integer({ min: 1, max: 100_000 });
const kind = fc.constantFrom('nik' as const, 'kk' as const);

describe('a protected number', () => {
  test('opens again with its key, office and kind', () => {
    fc.assert(
      fc.property(number, office, kind, (nik, officeId, k) => {
        expect(revealNumber(secrets, officeId, k, protectNumber(secrets, officeId, k, nik))).toBe(
          nik,
        );
      }),
    );
  });

  test('is different every time and shows no digit run of the number', () => {
    fc.assert(
      fc.property(number, office, (nik, officeId) => {
        const one = protectNumber(secrets, officeId, 'nik', nik);
        const two = protectNumber(secrets, officeId, 'nik', nik);
        expect(one.equals(two)).toBe(false);
        expect(one.includes(Buffer.from(nik))).toBe(false);
      }),
    );
  });

  test('is refused after any change of one bit', () => {
    fc.assert(
      fc.property(number, office, fc.nat(), fc.integer({ min: 0, max: 7 }), (nik, id, at, bit) => {
        const bytes = protectNumber(secrets, id, 'nik', nik);
        const position = at % bytes.length;
        bytes[position] = (bytes[position] ?? 0) ^ (1 << bit);
        expect(() => revealNumber(secrets, id, 'nik', bytes)).toThrow();
      }),
    );
  });

  test('does not open in another office, as another kind, with another key, or cut short', () => {
    const bytes = protectNumber(secrets, 7, 'nik', '1602010101900005');
    expect(() => revealNumber(secrets, 8, 'nik', bytes)).toThrow();
    expect(() => revealNumber(secrets, 7, 'kk', bytes)).toThrow();
    expect(() =>
      revealNumber({ ...secrets, personKey: randomBytes(32) }, 7, 'nik', bytes),
    ).toThrow();
    for (let length = 0; length < bytes.length; length++) {
      expect(() => revealNumber(secrets, 7, 'nik', bytes.subarray(0, length))).toThrow();
    }
  });
});

describe('the search hash', () => {
  test('is stable, and differs by office, kind, number and key', () => {
    const hash = searchHash(secrets, 7, 'nik', '1602010101900005');
    expect(searchHash(secrets, 7, 'nik', '1602010101900005')).toEqual(hash);
    const others = [
      searchHash(secrets, 8, 'nik', '1602010101900005'),
      searchHash(secrets, 7, 'kk', '1602010101900005'),
      searchHash(secrets, 7, 'nik', '1602010101900006'),
      searchHash({ ...secrets, searchKey: randomBytes(32) }, 7, 'nik', '1602010101900005'),
    ];
    for (const other of others) expect(other.equals(hash)).toBe(false);
  });
});

test('the mask keeps the last four digits only', () => {
  expect(maskNumber('1602014101900005')).toBe('••••••••••••0005');
});
