import type { CallOf, CaseClient } from '@tuntas/api';
import type { ClientFields } from '../../agenda/index.ts';

type Client = CaseClient;
type Changes = CallOf<'correctClient'>['body']['changes'];

/** What is known, as the form shows it. NIK and KK are not shown again, so they begin empty. */
export function toClientFields(client: Client): ClientFields {
  return {
    name: client.name,
    nik: '',
    kk: '',
    bornOn: client.bornOn ?? '',
    sex: client.sex === 'L' || client.sex === 'P' ? client.sex : '',
    address: client.address,
    phone: client.phone,
  };
}

/** The numbers that are to be taken away because they are wrong and the right one is not known. */
export type RemovedNumbers = Readonly<Record<'nik' | 'kk', boolean>>;

/** The fields that differ from what is known; an empty NIK or KK means: as it is. */
export function clientChanges(
  client: Client,
  fields: ClientFields,
  removed: RemovedNumbers,
): Changes {
  const known = toClientFields(client);
  const differs = (field: keyof ClientFields) => fields[field].trim() !== known[field].trim();
  const digits = (text: string) => text.replace(/[\s.-]/g, '');
  return {
    ...(differs('name') && { name: fields.name.trim() }),
    ...(removed.nik && { nik: null }),
    ...(removed.kk && { kk: null }),
    ...(differs('nik') && { nik: digits(fields.nik) }),
    ...(differs('kk') && { kk: digits(fields.kk) }),
    ...(differs('bornOn') && { bornOn: fields.bornOn || null }),
    ...(differs('sex') && { sex: fields.sex || null }),
    ...(differs('address') && { address: fields.address.trim() }),
    ...(differs('phone') && { phone: fields.phone.trim() }),
  };
}
