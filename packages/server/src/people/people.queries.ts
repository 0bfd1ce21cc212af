import { sql, type TenantTx } from '../database/database.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly nik_cipher: Buffer | null;
  readonly kk_cipher: Buffer | null;
  readonly born_on: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly address: string;
  readonly phone: string;
}

export interface NewPersonRow extends PersonRow {
  readonly name_key: string;
  readonly nik_hash: Buffer | null;
  readonly kk_hash: Buffer | null;
  readonly created_at: string;
  readonly created_by: string;
}

export async function insertPerson(tx: TenantTx, person: NewPersonRow): Promise<void> {
  await tx.rows(sql`
    insert into people (office_id, id, name, name_key, nik_cipher, nik_hash, kk_cipher, kk_hash,
                        born_on, sex, address, phone, created_at, created_by)
    values (${tx.officeId}, ${person.id}, ${person.name}, ${person.name_key},
            ${person.nik_cipher}, ${person.nik_hash}, ${person.kk_cipher}, ${person.kk_hash},
            ${person.born_on}, ${person.sex}, ${person.address}, ${person.phone},
            ${person.created_at}, ${person.created_by})`);
}

/** Locks the person: two corrections at once must not both see the same old words. */
export async function lockPerson(tx: TenantTx, id: string): Promise<PersonRow> {
  return await tx.row<PersonRow>(sql`
    select id, name, nik_cipher, kk_cipher, born_on, sex, address, phone
    from people where office_id = ${tx.officeId} and id = ${id} for update`);
}

export interface PersonColumns extends PersonRow {
  readonly name_key: string;
}

export async function updatePerson(tx: TenantTx, person: PersonColumns): Promise<void> {
  await tx.rows(sql`
    update people
    set name = ${person.name}, name_key = ${person.name_key}, born_on = ${person.born_on},
        sex = ${person.sex}, address = ${person.address}, phone = ${person.phone}
    where office_id = ${tx.officeId} and id = ${person.id}`);
}

export async function updateNumber(
  tx: TenantTx,
  id: string,
  kind: 'nik' | 'kk',
  number: { readonly cipher: Buffer; readonly hash: Buffer } | null,
): Promise<void> {
  const [cipher, hash] = [number?.cipher ?? null, number?.hash ?? null];
  await tx.rows(
    kind === 'nik'
      ? sql`update people set nik_cipher = ${cipher}, nik_hash = ${hash}
            where office_id = ${tx.officeId} and id = ${id}`
      : sql`update people set kk_cipher = ${cipher}, kk_hash = ${hash}
            where office_id = ${tx.officeId} and id = ${id}`,
  );
}

export async function selectIdsByNikHash(tx: TenantTx, hash: Buffer): Promise<string[]> {
  const rows = await tx.rows<{ readonly id: string }>(sql`
    select id from people where office_id = ${tx.officeId} and nik_hash = ${hash}
    order by id`);
  return rows.map((row) => row.id);
}
