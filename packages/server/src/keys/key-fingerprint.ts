import { createHash, createHmac } from 'node:crypto';
import { KEY_PARTS, type KeyPart, type Secrets } from '../secrets.ts';
import type { StoredFingerprint } from './keys.queries.ts';

/** What only the same keys give; says nothing about them. */
export function fingerprintsOf(secrets: Secrets): StoredFingerprint[] {
  const keyed = (key: Buffer) =>
    createHmac('sha256', key).update('tuntas key fingerprint 1').digest('hex');
  const values: Record<KeyPart, string> = {
    personKey: keyed(secrets.personKey),
    searchKey: keyed(secrets.searchKey),
    sealKey: createHash('sha256').update(secrets.sealPublicKey).digest('hex'),
  };
  return (Object.keys(KEY_PARTS) as KeyPart[]).map((part) => ({
    name: KEY_PARTS[part].file,
    fingerprint: values[part],
  }));
}
