import type { CorrectClientRequest } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import type { Secrets } from '../secrets.ts';
import { foldText } from './fold-text.ts';
import { maskNumber } from './mask-number.ts';
import { lockPerson, updateNumber, updatePerson } from './people.queries.ts';
import { protectNumber, revealNumber, searchHash, type NumberKind } from './protect-number.ts';

type Changes = CorrectClientRequest['changes'];
type Words = Record<string, string | null>;

const COLUMN_OF = {
  name: 'name',
  bornOn: 'born_on',
  sex: 'sex',
  address: 'address',
  phone: 'phone',
} as const;

/** Old and new words of the fields that really differ; NIK and KK masked. */
export interface PersonCorrection {
  readonly before: Words;
  readonly after: Words;
}

/**
 * Changes the data of a client; what is not named stays. Gives empty `after` when nothing differs.
 * The caller writes down who did it and why.
 */
export async function correctPerson(
  tx: TenantTx,
  secrets: Secrets,
  personId: string,
  changes: Changes,
): Promise<PersonCorrection> {
  const person = await lockPerson(tx, personId);
  const before: Words = {};
  const after: Words = {};
  const columns: Words = {};
  for (const [field, column] of Object.entries(COLUMN_OF)) {
    const given = changes[field as keyof typeof COLUMN_OF];
    if (given === undefined) continue;
    const value = given?.trim() ?? null;
    if (value === person[column]) continue;
    before[field] = person[column];
    after[field] = value;
    columns[column] = value;
  }
  for (const kind of ['nik', 'kk'] as const) {
    const given = changes[kind];
    if (given === undefined) continue;
    const cipher = person[`${kind}_cipher`];
    const old = cipher && revealNumber(secrets, tx.officeId, kind, cipher);
    if (given === old) continue;
    before[kind] = old && maskNumber(old);
    after[kind] = given && maskNumber(given);
    await updateNumber(tx, personId, kind, given === null ? null : seal(tx, secrets, kind, given));
  }
  const changed = { ...person, ...columns };
  if (Object.keys(columns).length > 0) {
    await updatePerson(tx, { ...changed, name_key: foldText(changed.name) });
  }
  return { before, after };
}

function seal(tx: TenantTx, secrets: Secrets, kind: NumberKind, number: string) {
  return {
    cipher: protectNumber(secrets, tx.officeId, kind, number),
    hash: searchHash(secrets, tx.officeId, kind, number),
  };
}
