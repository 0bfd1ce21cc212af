import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditJobs } from '../audit/index.ts';
import { plantCase, plantCaseOffice, shippedText, testServices } from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Secrets } from '../secrets.ts';
import type { Services } from '../services.ts';
import { keepFingerprints, refuseOtherKeys } from './index.ts';

let database: TestDatabase;
let services: Services;
const where = { dataDir: '/srv/tuntas', at: '2026-11-22T03:00:00.000Z' };
const check = (secrets: Secrets) => refuseOtherKeys(services.db, secrets, where);
const stored = () => database.ownerQuery('select name from key_fingerprints order by name');

const seal = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const OTHERS: [string, Partial<Secrets>][] = [
  ['person.key', { personKey: randomBytes(32) }],
  ['search.key', { searchKey: randomBytes(32) }],
  ['seal.pem', { sealKey: seal.privateKey, sealPublicKey: seal.publicKey }],
];

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());
beforeEach(() => database.ownerQuery('delete from key_fingerprints'));

it('notes the keys of an empty database and lets in no others', async () => {
  await check(services.secrets);
  expect(await stored()).toEqual([
    { name: 'person.key' },
    { name: 'seal.pem' },
    { name: 'search.key' },
  ]);
  await check(services.secrets);
  for (const [name, other] of OTHERS) {
    await expect(check({ ...services.secrets, ...other })).rejects.toThrow(
      new RegExp(`^Kunci ${name} bukan kunci yang dipakai.*/srv/tuntas/keys`),
    );
  }
});

it('takes the keys that a restore has checked, whatever was noted', async () => {
  const other = { ...services.secrets, personKey: randomBytes(32) };
  await check(other);
  await keepFingerprints(services.db, services.secrets, where.at);
  await check(services.secrets);
  await expect(check(other)).rejects.toThrow(/person\.key/);
});

describe('data from before fingerprints were kept', () => {
  beforeAll(async () => {
    const office = await plantCaseOffice(
      services,
      database,
      shippedText('lamandau-lansia-terlantar'),
    );
    await plantCase(services, office);
    const job = {
      officeId: office.officeId,
      id: services.newId(),
      kind: '',
      payload: {},
      attempt: 1,
    };
    await auditJobs['seal-history']?.handle(job, services);
  });

  it.each(OTHERS)('finds another %s by what it wrote, and notes nothing', async (name, other) => {
    await expect(check({ ...services.secrets, ...other })).rejects.toThrow(
      new RegExp(`^Kunci ${name} `),
    );
    expect(await stored()).toEqual([]);
  });

  it('notes the keys that open it', async () => {
    await check(services.secrets);
    expect(await stored()).toHaveLength(3);
  });
});
