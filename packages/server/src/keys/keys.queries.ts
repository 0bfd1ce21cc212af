import { sql, type Query } from '../database/index.ts';

export interface StoredFingerprint {
  readonly name: string;
  readonly fingerprint: string;
}

export async function listFingerprints(reference: Query): Promise<StoredFingerprint[]> {
  return reference.rows(sql`select name, fingerprint from key_fingerprints`);
}

/** Leaves what is there: of two first starts at once the first one counts. */
export async function insertFingerprints(
  reference: Query,
  fingerprints: readonly StoredFingerprint[],
  at: string,
): Promise<void> {
  const names = fingerprints.map(({ name }) => name);
  const values = fingerprints.map(({ fingerprint }) => fingerprint);
  await reference.rows(sql`
    insert into key_fingerprints (name, fingerprint, stored_at)
    select x.name, x.fingerprint, ${at}
    from unnest(${names}::text[], ${values}::text[]) as x (name, fingerprint)
    on conflict (name) do nothing`);
}

export async function deleteFingerprints(reference: Query): Promise<void> {
  await reference.rows(sql`delete from key_fingerprints`);
}

export interface SampleNumber {
  readonly office_id: number;
  readonly kind: 'nik' | 'kk';
  readonly cipher: Buffer;
  readonly hash: Buffer;
}

/** Some numbers that were encrypted. */
export async function listSampleNumbers(reference: Query, limit: number): Promise<SampleNumber[]> {
  return reference.rows(sql`
    select office_id, case when nik_cipher is null then 'kk' else 'nik' end as kind,
           coalesce(nik_cipher, kk_cipher) as cipher,
           case when nik_cipher is null then kk_hash else nik_hash end as hash
    from people where nik_cipher is not null or kk_cipher is not null limit ${limit}`);
}

export interface SampleSeal {
  readonly hash: Buffer;
  readonly signature: Buffer;
}

/** The newest seals. */
export async function listSampleSeals(reference: Query, limit: number): Promise<SampleSeal[]> {
  return reference.rows(sql`
    select hash, signature from seals order by sealed_at desc, office_id limit ${limit}`);
}
