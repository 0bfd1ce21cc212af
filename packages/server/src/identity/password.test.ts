import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import type { Secrets } from '../secrets.ts';
import {
  checkPasswordStrength,
  firstPasswordOf,
  hashPassword,
  isPassword,
  newFirstPassword,
} from './password.ts';

test('a password is known by its argon2id hash only', async () => {
  const stored = await hashPassword('padi menguning 7');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(stored, 'padi menguning 7')).toBe(true);
  expect(await isPassword(stored, 'padi menguning 8')).toBe(false);
  expect(await isPassword('no hash at all', 'padi menguning 7')).toBe(false);
});

test('the same letters in another Unicode form are the same password', async () => {
  const stored = await hashPassword('cafe\u0301 kopi susu');
  expect(await isPassword(stored, 'caf\u00e9 kopi susu')).toBe(true);
});

const known = ['siti.aminah@lamandau.go.id', 'Siti Aminah'];
test.each([
  'short1!',
  '1234567890',
  '2026-11-22',
  'aaaaaaaaaaaa',
  'abababababab',
  'password123',
  'Rahasia2026!',
  'Siti.Aminah1990',
  'dinsos12345',
])('%s is too weak', (password) => {
  expect(() => checkPasswordStrength(password, known)).toThrow(Refusal);
});

test.each(['padi menguning 7', 'kucing-biru-42', 'Xk9$mmTq2wLp', '839201774625530'])(
  '%s is strong enough',
  (password) => {
    expect(() => checkPasswordStrength(password, known)).not.toThrow();
  },
);

test('the first password follows from the command id and passes the rule', () => {
  const secrets = { searchKey: Buffer.alloc(32, 1) } as unknown as Secrets;
  const first = firstPasswordOf(secrets, 7, '0192F0C0-0000-7000-8000-000000000001');
  expect(firstPasswordOf(secrets, 7, '0192f0c0-0000-7000-8000-000000000001')).toBe(first);
  expect(firstPasswordOf(secrets, 8, '0192f0c0-0000-7000-8000-000000000001')).not.toBe(first);
  for (const password of [first, newFirstPassword(), newFirstPassword()]) {
    expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(() => checkPasswordStrength(password, known)).not.toThrow();
  }
});
