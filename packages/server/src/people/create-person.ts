import type { ClientInput } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import type { Secrets } from '../secrets.ts';
import { foldText } from './fold-text.ts';
import { insertPerson } from './people.queries.ts';
import { protectNumber, searchHash, type NumberKind } from './protect-number.ts';

export interface NewPerson {
  readonly id: string;
  /** UTC instant, ISO 8601. */
  readonly at: string;
  readonly createdBy: string;
  readonly client: ClientInput;
}

/**
 * Writes down a client. The same person may be written down twice: whether two rows are one
 * person is for a human to say, never for equal names or numbers.
 */
export async function createPerson(
  tx: TenantTx,
  secrets: Secrets,
  { id, at, createdBy, client }: NewPerson,
): Promise<void> {
  const cipher = (kind: NumberKind, number: string | undefined) =>
    number === undefined ? null : protectNumber(secrets, tx.officeId, kind, number);
  const hash = (kind: NumberKind, number: string | undefined) =>
    number === undefined ? null : searchHash(secrets, tx.officeId, kind, number);
  const name = client.name.trim();
  await insertPerson(tx, {
    id,
    name,
    name_key: foldText(name),
    nik_cipher: cipher('nik', client.nik),
    nik_hash: hash('nik', client.nik),
    kk_cipher: cipher('kk', client.kk),
    kk_hash: hash('kk', client.kk),
    born_on: client.bornOn ?? null,
    sex: client.sex ?? null,
    address: client.address?.trim() ?? '',
    phone: client.phone?.trim() ?? '',
    created_at: at,
    created_by: createdBy,
  });
}
