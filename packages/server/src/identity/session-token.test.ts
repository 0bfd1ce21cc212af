import { expect, test } from 'vitest';
import {
  csrfTokenOf,
  isCsrfToken,
  newSessionToken,
  parseSessionKey,
  printSessionKey,
} from './session-token.ts';

test('a session key survives the cookie', () => {
  const key = { officeId: 7, token: newSessionToken() };
  expect(parseSessionKey(printSessionKey(key))).toEqual(key);
});

test('anything else in the cookie is no key', () => {
  const token = newSessionToken();
  const wrong = [
    undefined,
    '',
    token,
    `0.${token}`,
    `-1.${token}`,
    `9999999999.${token}`,
    `7.${token}x`,
    `7.${token.slice(1)}`,
    `7 .${token}`,
    `7.${'é'.repeat(43)}`,
  ];
  for (const cookie of wrong) expect(parseSessionKey(cookie), String(cookie)).toBeUndefined();
});

test('the csrf token belongs to one session', () => {
  const mine = newSessionToken();
  const other = newSessionToken();
  expect(isCsrfToken(mine, csrfTokenOf(mine))).toBe(true);
  expect(isCsrfToken(mine, csrfTokenOf(other))).toBe(false);
  expect(isCsrfToken(mine, '')).toBe(false);
  expect(isCsrfToken(mine, mine)).toBe(false);
});
