import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNik } from './check-nik.ts';

const two = (n: number) => String(n).padStart(2, '0');
const birth = fc
  .date({
    min: new Date('1927-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

function nikOf(bornOn: string, sex: 'L' | 'P'): string {
  const [year = '', month = '', day = ''] = bornOn.split('-');
  return `160201${two(Number(day) + (sex === 'P' ? 40 : 0))}${month}${year.slice(2)}0005`;
}

test('a NIK that fits birth date and sex has no warning', () => {
  fc.assert(
    fc.property(birth, fc.constantFrom('L' as const, 'P' as const), (bornOn, sex) => {
      expect(checkNik(nikOf(bornOn, sex), { bornOn, sex })).toEqual([]);
    }),
  );
});

test('the other sex and another birth date are noticed', () => {
  fc.assert(
    fc.property(birth, birth, (bornOn, other) => {
      fc.pre(bornOn.slice(2) !== other.slice(2));
      const codes = checkNik(nikOf(bornOn, 'P'), { bornOn: other, sex: 'L' }).map((w) => w.code);
      expect(codes).toEqual(['BIRTH_DATE_DIFFERS', 'SEX_DIFFERS']);
    }),
  );
});

test.each([
  ['0002010101900005', 'AREA'],
  ['1602013213900005', 'DATE'],
  ['1602013002900005', 'DATE'],
  ['1602010101900000', 'SERIAL'],
])('%s is questioned: %s', (nik, code) => {
  expect(checkNik(nik).map((w) => w.code)).toEqual([code]);
});

test('29 February stands when one of the two centuries has it', () => {
  expect(checkNik('1602012902000005')).toEqual([]);
  expect(checkNik('1602012902010005').map((w) => w.code)).toEqual(['DATE']);
});

test('never throws, whatever sixteen digits come', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{16}$/), (nik) => {
      expect(Array.isArray(checkNik(nik))).toBe(true);
    }),
  );
});
