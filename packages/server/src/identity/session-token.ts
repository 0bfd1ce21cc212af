import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, base64url: 43 characters. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. */
export function hashSessionToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * The CSRF token of a session. Derived, not stored: only who holds the httpOnly session token can
 * compute it, and the page gets it from the server in a reply that other origins cannot read.
 */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

export function isCsrfToken(sessionToken: string, given: string): boolean {
  const expected = Buffer.from(csrfTokenOf(sessionToken));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** The cookie names the office, so that the session is found without a search over all offices. */
export interface SessionKey {
  readonly officeId: number;
  readonly token: string;
}

export function printSessionKey(key: SessionKey): string {
  return `${key.officeId}.${key.token}`;
}

export function parseSessionKey(cookie: string | undefined): SessionKey | undefined {
  const match = /^([1-9][0-9]{0,8})\.([A-Za-z0-9_-]{43})$/.exec(cookie ?? '');
  if (!match?.[1] || !match[2]) return undefined;
  return { officeId: Number(match[1]), token: match[2] };
}
