import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClientInput } from '@tuntas/api';
import { plantActor, plantOffice } from '../agenda/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Secrets } from '../secrets.ts';
import { createPerson } from './create-person.ts';
import { findPeopleByNik } from './find-people-by-nik.ts';
import { maskPerson } from './mask-person.ts';
import type { PersonRow } from './people.queries.ts';

const secrets: Secrets = {
  personKey: randomBytes(32),
  searchKey: randomBytes(32),
  sealKey: '',
  sealPublicKey: '',
};
const NIK = '1602014101500005';
let database: TestDatabase;
const creators = new Map<number, string>();

beforeAll(async () => {
  database = await testDatabase();
  for (const officeId of [1, 2]) {
    await plantOffice(database, officeId);
    creators.set(officeId, (await plantActor(database, officeId, 'Contoh TU')).userId);
  }
});
afterAll(() => database.close());

async function create(officeId: number, client: ClientInput): Promise<string> {
  const id = v7();
  await database.db.office(officeId, (tx) =>
    createPerson(tx, secrets, {
      id,
      at: '2026-11-22T05:00:00.000Z',
      createdBy: creators.get(officeId) ?? '',
      client,
    }),
  );
  return id;
}

const find = (officeId: number, nik: string) =>
  database.db.office(officeId, (tx) => findPeopleByNik(tx, secrets, nik));
const masked = (officeId: number, id: string) =>
  database.db.office(officeId, async (tx) => {
    const row = await tx.row<PersonRow>({
      text: `select id, name, nik_cipher, kk_cipher, born_on, sex, address, phone
             from people where office_id = $1 and id = $2`,
      values: [officeId, id],
    });
    return maskPerson(secrets, officeId, row);
  });

test('a person comes back with numbers masked', async () => {
  const id = await create(1, {
    name: ' Contoh Siti ',
    nik: NIK,
    kk: '1602010101120001',
    bornOn: '1950-01-01',
    sex: 'P',
    address: 'Desa Contoh RT 01',
    phone: '0812-0000-0000',
  });
  expect(await masked(1, id)).toEqual({
    id,
    name: 'Contoh Siti',
    nikMasked: '••••••••••••0005',
    kkMasked: '••••••••••••0001',
    nikWarnings: [],
    bornOn: '1950-01-01',
    sex: 'P',
    address: 'Desa Contoh RT 01',
    phone: '0812-0000-0000',
  });
});

test('a person of whom only the name is known is no less a client', async () => {
  const id = await create(1, { name: 'Contoh Tanpa Nama Lengkap' });
  expect(await masked(1, id)).toMatchObject({ nikMasked: null, kkMasked: null, bornOn: null });
});

test('an odd NIK is kept and questioned', async () => {
  const id = await create(1, { name: 'Contoh Budi', nik: NIK, sex: 'L', bornOn: '1950-01-01' });
  expect((await masked(1, id)).nikWarnings).toEqual([
    'Jenis kelamin berbeda dengan yang terbaca dari NIK.',
  ]);
});

test('an exact NIK is found in its own office only, and every time it was written down', async () => {
  const nik = '6271011203400001';
  const [first, second] = [
    await create(1, { name: 'Contoh Satu', nik }),
    await create(1, { name: 'Contoh Satu', nik }),
  ];
  const elsewhere = await create(2, { name: 'Contoh Satu', nik });
  expect(await find(1, nik)).toEqual([first, second]);
  expect(await find(2, nik)).toEqual([elsewhere]);
  expect(await find(1, '6271011203400002')).toEqual([]);
  await expect(masked(1, elsewhere)).rejects.toThrow('expected one row');
});

test('the table holds no number in clear, and equal numbers look different in two offices', async () => {
  const nik = '6213045203550007';
  await create(1, { name: 'Contoh Dua', nik, kk: nik });
  await create(2, { name: 'Contoh Dua', nik, kk: nik });
  const rows = await database.ownerQuery<{ whole: string; nik_hash: Buffer; kk_hash: Buffer }>(
    "select people::text as whole, nik_hash, kk_hash from people where name = 'Contoh Dua'",
  );
  const hex = Buffer.from(nik).toString('hex');
  for (const row of rows) {
    expect(row.whole).not.toContain(nik);
    expect(row.whole).not.toContain(hex);
  }
  const hashes = rows.flatMap((row) => [row.nik_hash.toString('hex'), row.kk_hash.toString('hex')]);
  expect(new Set(hashes).size).toBe(4);
});
