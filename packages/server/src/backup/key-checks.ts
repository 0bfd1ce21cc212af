import { createHmac } from 'node:crypto';
import type { Secrets } from '../secrets.ts';

/** A short value per key that only the same key gives; says nothing about the key. */
export function keyChecks(secrets: Secrets): Record<string, string> {
  const check = (key: Buffer) =>
    createHmac('sha256', key).update('tuntas key check').digest('hex').slice(0, 16);
  return { 'person.key': check(secrets.personKey), 'search.key': check(secrets.searchKey) };
}
