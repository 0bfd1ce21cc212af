import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { digest } from './chain.ts';
import type { OfficeEvent } from './audit.queries.ts';

/** How far the chain of a case had come when a seal named it. */
export interface SealedHead {
  readonly caseId: string;
  readonly seq: number;
  readonly headHash: Buffer;
}

/** An office event as a seal names it. */
export interface SealedEvent {
  readonly eventId: string;
  readonly hash: Buffer;
}

/** What a seal states; its hash is taken over this, its signature over the hash. */
export interface SealContent {
  readonly officeId: number;
  readonly no: number;
  /** UTC instant, ISO 8601. */
  readonly sealedAt: string;
  /** Hash of the seal before; 32 zero bytes before the first. */
  readonly prevHash: Buffer;
  readonly headsCount: number;
  readonly headsDigest: Buffer;
  readonly eventsCount: number;
  readonly eventsDigest: Buffer;
}

export const NO_SEAL = Buffer.alloc(32);

export function sealHash(content: SealContent): Buffer {
  const { prevHash, headsDigest, eventsDigest, ...plain } = content;
  return digest(
    'tuntas-seal-1',
    canonicalJson({
      ...plain,
      prevHash: prevHash.toString('hex'),
      headsDigest: headsDigest.toString('hex'),
      eventsDigest: eventsDigest.toString('hex'),
    }),
  );
}

/** Ed25519 over the hash of a seal. `key`: PKCS#8 PEM. */
export const signSeal = (hash: Buffer, key: string): Buffer =>
  sign(null, hash, createPrivateKey(key));

/** `key`: SPKI PEM. A signature of any other form is not genuine. */
export const isSealGenuine = (hash: Buffer, signature: Buffer, key: string): boolean =>
  verify(null, hash, createPublicKey(key), signature);

export function headsDigest(heads: readonly SealedHead[]): Buffer {
  const lines = heads.map(
    ({ caseId, seq, headHash }) => `${caseId} ${seq} ${headHash.toString('hex')}\n`,
  );
  return digest('tuntas-heads-1', lines.sort().join(''));
}

export function eventsDigest(events: readonly SealedEvent[]): Buffer {
  const lines = events.map(({ eventId, hash }) => `${eventId} ${hash.toString('hex')}\n`);
  return digest('tuntas-events-1', lines.sort().join(''));
}

export function officeEventHash(officeId: number, event: OfficeEvent): Buffer {
  return digest('tuntas-office-event-1', canonicalJson({ officeId, ...event }));
}
