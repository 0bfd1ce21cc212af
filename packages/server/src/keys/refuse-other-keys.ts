import { createPublicKey, verify } from 'node:crypto';
import type { Database } from '../database/index.ts';
import { revealNumber, searchHash } from '../people/index.ts';
import { KEY_PARTS, keyFolder, type KeyPart, type Secrets } from '../secrets.ts';
import { StartRefused } from '../start-refused.ts';
import { fingerprintsOf } from './key-fingerprint.ts';
import {
  listSampleNumbers,
  insertFingerprints,
  listFingerprints,
  listSampleSeals,
  type SampleNumber,
} from './keys.queries.ts';

/** More than one: a single damaged row must not lock the office out. */
const SAMPLES = 20;

/**
 * Refuses to work on data that was written with other keys. The first start notes the fingerprints
 * of its keys; data from before that is tried with a number and the newest seals.
 * @throws StartRefused that names the key and what to do
 */
export async function refuseOtherKeys(
  db: Database,
  secrets: Secrets,
  { dataDir, at }: { readonly dataDir: string; readonly at: string },
): Promise<void> {
  let stored = await listFingerprints(db.reference);
  if (stored.length === 0) {
    const wrong = await findWrongKeys(db, secrets);
    if (wrong.length > 0) throw otherKeys(dataDir, wrong);
    await insertFingerprints(db.reference, fingerprintsOf(secrets), at);
    stored = await listFingerprints(db.reference);
  }
  const own = new Map(fingerprintsOf(secrets).map(({ name, fingerprint }) => [name, fingerprint]));
  const wrong = stored.filter(({ name, fingerprint }) => own.get(name) !== fingerprint);
  if (wrong.length > 0) throw otherKeys(dataDir, wrong.map(({ name }) => name).sort());
}

async function findWrongKeys(db: Database, secrets: Secrets): Promise<string[]> {
  const wrong: KeyPart[] = [];
  const numbers = await listSampleNumbers(db.reference, SAMPLES);
  const opened = numbers.map((sample) => ({ ...sample, number: open(secrets, sample) }));
  const readable = opened.filter(({ number }) => number !== undefined);
  if (numbers.length > 0 && readable.length === 0) wrong.push('personKey');
  const isFound = readable.some(({ office_id, kind, number = '', hash }) =>
    searchHash(secrets, office_id, kind, number).equals(hash),
  );
  if (readable.length > 0 && !isFound) wrong.push('searchKey');
  const seals = await listSampleSeals(db.reference, SAMPLES);
  const publicKey = createPublicKey(secrets.sealPublicKey);
  const isAnyOurs = seals.some(({ hash, signature }) => verify(null, hash, publicKey, signature));
  if (seals.length > 0 && !isAnyOurs) wrong.push('sealKey');
  return wrong.map((part) => KEY_PARTS[part].file);
}

function open(secrets: Secrets, sample: SampleNumber): string | undefined {
  try {
    return revealNumber(secrets, sample.office_id, sample.kind, sample.cipher);
  } catch {
    return undefined;
  }
}

function otherKeys(dataDir: string, names: readonly string[]): StartRefused {
  const variables = Object.values(KEY_PARTS)
    .filter(({ file }) => names.includes(file))
    .map(({ variable }) => variable);
  return new StartRefused(
    `Kunci ${names.join(', ')} bukan kunci yang dipakai menulis basis data ini; tidak ada yang diubah. ` +
      `Letakkan salinan kunci asli di ${keyFolder(dataDir)} (atau di ${variables.join(', ')}), lalu ulangi. ` +
      'Jangan membuat kunci baru: dengan kunci lain, NIK dan KK yang tersimpan tidak terbaca dan segel riwayat tidak dapat dibuktikan. ' +
      'Bila folder datanya yang keliru, periksa --data, TUNTAS_DATA, dan DATABASE_URL.',
  );
}
