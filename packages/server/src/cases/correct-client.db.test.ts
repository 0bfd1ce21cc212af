import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CorrectClientRequest } from '@tuntas/api';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { correctClient } from './correct-client.ts';
import { getCase } from './get-case.ts';
import { getInbox } from './get-inbox.ts';
import { listCases } from './list-cases.ts';
import { listKnownClients } from './list-known-clients.ts';
import { takeStep } from './take-step.ts';
import { fillIn, plantCase, plantCaseOffice, shippedText, testServices } from './testing.ts';
import type { CaseOffice } from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  const text = shippedText('lamandau-pemulangan-orang-terlantar');
  office = await plantCaseOffice(services, database, text);
});
afterAll(() => database.close());

const reason = 'Salah baca pada KTP';
const wrongNik = '6271010101500001';
const rightNik = '6271014107450009';
const correct = (
  caseId: string,
  changes: CorrectClientRequest['changes'],
  actor: Actor = office.clerk,
  commandId: string = v7(),
) => correctClient(services, { actor, commandId, caseId, request: { reason, changes } });

/** Who holds the open step, and what this person may do there. */
async function holderOf(caseId: string) {
  for (const actor of office.performers.values()) {
    const page = await getCase(services, actor, caseId);
    const exit = page.offered.find(({ type, tone }) => type === 'take-exit' && tone === 'forward');
    if (exit) return { actor, page, exit };
  }
  throw new Error('nobody holds the case');
}
const numbersFound = async (search: string) =>
  (await listCases(services, office.clerk, { search })).items.map(({ id }) => id);
const deskNames = async (actor: Actor, caseId: string) =>
  (await getInbox(services, actor, {})).items
    .filter((item) => item.caseId === caseId)
    .map(({ clientName }) => clientName);

test('a new name is on the page, on the desks now and later, and in the search', async () => {
  const caseId = await plantCase(services, office);
  const { actor } = await holderOf(caseId);
  const done = await correct(caseId, { name: ' Contoh Budiman Dua ', bornOn: '1945-07-01' });
  expect(done.before).toEqual({ name: 'Contoh Klien Satu', bornOn: null });

  const { actor: holder, page, exit } = await holderOf(caseId);
  expect(page.client).toMatchObject({ name: 'Contoh Budiman Dua', bornOn: '1945-07-01' });
  expect(page.client?.corrections).toEqual([done]);
  expect(page.title).toContain('Contoh Budiman Dua');
  expect(await deskNames(actor, caseId)).toEqual(['Contoh Budiman Dua']);
  expect(await numbersFound('budiman dua')).toEqual([caseId]);
  expect(await numbersFound('klien satu')).not.toContain(caseId);
  expect(await numbersFound(page.number)).toEqual([caseId]);

  await takeStep(services, {
    actor: holder,
    commandId: v7(),
    caseId,
    expectedVersion: page.version,
    action: fillIn(exit, office.definition, page.state.entry),
  });
  const next = await holderOf(caseId);
  expect(await deskNames(next.actor, caseId)).toEqual(['Contoh Budiman Dua']);
});

test('a process that keeps the case from before still writes the new name on the desks', async () => {
  const caseId = await plantCase(services, office);
  const { actor, page, exit } = await holderOf(caseId);
  const step = {
    actor,
    commandId: v7(),
    caseId,
    action: { type: 'add-note', note: 'Catatan' } as const,
  };
  const { version } = await takeStep(services, { ...step, expectedVersion: page.version });
  await correct(caseId, { name: 'Contoh Nama Benar' });
  await takeStep(services, {
    actor,
    commandId: v7(),
    caseId,
    expectedVersion: version,
    action: fillIn(exit, office.definition, page.state.entry),
  });
  const next = await holderOf(caseId);
  expect(await deskNames(next.actor, caseId)).toEqual(['Contoh Nama Benar']);
});

test('a NIK is found under its new digits only, and is nowhere in plain', async () => {
  const caseId = await plantCase(services, office);
  const done = await correct(caseId, { nik: rightNik, kk: '6271010101100007' });
  expect(done.before).toEqual({ nik: `${'•'.repeat(12)}0001`, kk: null });
  expect(done.after).toEqual({ nik: `${'•'.repeat(12)}0009`, kk: `${'•'.repeat(12)}0007` });
  expect(await numbersFound(rightNik)).toEqual([caseId]);
  expect(await numbersFound('627101 410745 0009')).toEqual([caseId]);
  expect(await numbersFound('627101.410745-0009')).toEqual([caseId]);
  expect(await numbersFound(wrongNik)).not.toContain(caseId);
  const rows = await database.ownerQuery<{ text: string }>(
    `select e.detail::text as text from office_events e where e.office_id = $1
     union all select c.reply::text from commands c where c.office_id = $1`,
    [office.officeId],
  );
  const all = rows.map(({ text }) => text).join('\n');
  expect(all).toContain('••••0009');
  for (const nik of [wrongNik, rightNik, '6271010101100007']) expect(all).not.toContain(nik);
});

test('a wrong NIK is removed: found no more, kept masked with the reason, once', async () => {
  const caseId = await plantCase(services, office);
  const nik = '6271010708600003';
  await correct(caseId, { nik });
  const done = await correct(caseId, { nik: null });
  expect(done).toMatchObject({
    reason,
    before: { nik: `${'•'.repeat(12)}0003` },
    after: { nik: null },
  });
  const { client } = await getCase(services, office.clerk, caseId);
  expect(client?.nikMasked).toBeNull();
  expect(client?.corrections).toContainEqual(done);
  expect(await numbersFound(nik)).toEqual([]);
  await expect(correct(caseId, { nik: null })).rejects.toMatchObject({ code: 'NOTHING_TO_CHANGE' });
  const rows = await database.ownerQuery<{ whole: string }>(
    'select people::text as whole from people where office_id = $1 and id = $2 and nik_cipher is null and nik_hash is null',
    [office.officeId, client?.id],
  );
  expect(rows).toHaveLength(1);
  const [event] = await database.ownerQuery<{ detail: string }>(
    `select detail::text from office_events
     where office_id = $1 and kind = 'client-corrected' and subject_id = $2
       and detail -> 'after' ->> 'nik' is null`,
    [office.officeId, client?.id],
  );
  expect(event?.detail).toContain('••••0003');
  expect(event?.detail).not.toContain(nik);
});

test('the same command twice is one correction', async () => {
  const caseId = await plantCase(services, office);
  const commandId = v7();
  const [first, second] = [
    await correct(caseId, { phone: '0811 22' }, office.clerk, commandId),
    await correct(caseId, { phone: '0811 22' }, office.clerk, commandId),
  ];
  expect(second).toEqual(first);
  expect((await getCase(services, office.clerk, caseId)).client?.corrections).toHaveLength(1);
});

describe('refusals', () => {
  const code = (done: Promise<unknown>) =>
    done.then(
      () => 'ok',
      (error: { code?: string }) => error.code,
    );

  test('only the front desk and who holds an open step', async () => {
    const caseId = await plantCase(services, office);
    const { actor: holder } = await holderOf(caseId);
    for (const person of office.everybody) {
      const { client } = await getCase(services, person, caseId);
      const may = person === office.clerk || person === holder;
      expect(client?.mayCorrect, person.userName).toBe(may);
      const changes = { address: `Jalan ${person.userName}` };
      expect(await code(correct(caseId, changes, person)), person.userName).toBe(
        may ? 'ok' : 'NOT_PERMITTED',
      );
    }
  });

  test('no reason, no change, no such case', async () => {
    const caseId = await plantCase(services, office);
    const blank = { reason: '  a   ', changes: { name: 'Contoh' } };
    const { clerk: actor } = office;
    const command = { actor, commandId: v7(), caseId, request: blank };
    expect(await code(correctClient(services, command))).toBe('REASON_REQUIRED');
    expect(await code(correct(caseId, {}))).toBe('NOTHING_TO_CHANGE');
    expect(await code(correct(caseId, { name: 'Contoh Klien Satu ', nik: wrongNik }))).toBe(
      'NOTHING_TO_CHANGE',
    );
    expect(await code(correct(v7(), { name: 'Contoh' }))).toBe('NOT_FOUND');
  });
});

test('who opens a case is told whom a NIK belongs to, and the look is logged', async () => {
  const nik = '6271015503600042';
  const caseId = await plantCase(services, office);
  expect(await listKnownClients(services, office.clerk, nik)).toEqual([]);
  await correct(caseId, { nik, name: 'Contoh Nama Lain', bornOn: '1960-03-15' });
  const known = await listKnownClients(services, office.clerk, nik);
  expect(known).toMatchObject([{ caseId, name: 'Contoh Nama Lain', bornOn: '1960-03-15' }]);
  const page = await getCase(services, office.clerk, caseId);
  expect(known[0]?.number).toBe(page.number);
  const looks = await database.ownerQuery(
    `select from read_log where office_id = $1 and kind = 'person' and subject_id = $2`,
    [office.officeId, page.client?.id],
  );
  expect(looks).toHaveLength(1);
  await expect(listKnownClients(services, office.head, nik)).rejects.toMatchObject({
    code: 'NOT_PERMITTED',
  });
});
