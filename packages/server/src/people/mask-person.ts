import type { Secrets } from '../secrets.ts';
import { checkNik } from './check-nik.ts';
import { maskNumber } from './mask-number.ts';
import type { PersonRow } from './people.queries.ts';
import { revealNumber } from './protect-number.ts';

/** A client as screens show one: NIK and KK masked, with what a person should look at again. */
export interface MaskedPerson {
  readonly id: string;
  readonly name: string;
  readonly nikMasked: string | null;
  readonly kkMasked: string | null;
  readonly nikWarnings: string[];
  readonly bornOn: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly address: string;
  readonly phone: string;
}

/** Throws when a number does not open: the wrong key, or a row that somebody has changed. */
export function maskPerson(secrets: Secrets, officeId: number, row: PersonRow): MaskedPerson {
  const nik = row.nik_cipher && revealNumber(secrets, officeId, 'nik', row.nik_cipher);
  const kk = row.kk_cipher && revealNumber(secrets, officeId, 'kk', row.kk_cipher);
  const facts = { bornOn: row.born_on, sex: row.sex ?? undefined };
  return {
    id: row.id,
    name: row.name,
    nikMasked: nik && maskNumber(nik),
    kkMasked: kk && maskNumber(kk),
    nikWarnings: nik ? checkNik(nik, facts).map((warning) => warning.message) : [],
    bornOn: row.born_on,
    sex: row.sex,
    address: row.address,
    phone: row.phone,
  };
}
