import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from '../secrets.ts';

/**
 * NIK and KK at rest: AES-256-GCM with a random nonce, bound to office and kind, so that a cipher
 * copied into another office or column does not open. Layout: key number (1 byte), nonce (12),
 * tag (16), cipher text. The key number leaves room for a second key beside the first.
 */
export type NumberKind = 'nik' | 'kk';

const KEY_NUMBER = 1;
const NONCE = 12;
const TAG = 16;

const boundTo = (officeId: number, kind: NumberKind): Buffer => Buffer.from(`${officeId}:${kind}`);

export function protectNumber(
  secrets: Secrets,
  officeId: number,
  kind: NumberKind,
  number: string,
): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', secrets.personKey, nonce);
  cipher.setAAD(boundTo(officeId, kind));
  const text = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(KEY_NUMBER), nonce, cipher.getAuthTag(), text]);
}

/** Opens what `protectNumber` closed. Throws when key, office, kind or a single bit differs. */
export function revealNumber(
  secrets: Secrets,
  officeId: number,
  kind: NumberKind,
  bytes: Buffer,
): string {
  if (bytes[0] !== KEY_NUMBER) throw new Error(`unknown person key number ${bytes[0]}`);
  const nonce = bytes.subarray(1, 1 + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', secrets.personKey, nonce, {
    authTagLength: TAG,
  });
  decipher.setAAD(boundTo(officeId, kind));
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
  const text = decipher.update(bytes.subarray(1 + NONCE + TAG));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

/**
 * Keyed hash for exact search. The office is part of it: equal numbers in two offices have
 * different hashes, so the tables of two offices cannot be joined over it.
 */
export function searchHash(
  secrets: Secrets,
  officeId: number,
  kind: NumberKind,
  number: string,
): Buffer {
  return createHmac('sha256', secrets.searchKey).update(`${officeId}:${kind}:${number}`).digest();
}
