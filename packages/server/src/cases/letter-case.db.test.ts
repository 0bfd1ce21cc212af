import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CorrectRequest, OpenCaseRequest } from '@tuntas/api';
import { correctEntry } from '../agenda/index.ts';
import { verifyAudit } from '../audit/index.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Services } from '../services.ts';
import { correctClient } from './correct-client.ts';
import { getCase } from './get-case.ts';
import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { renameLetterCases } from './rename-letter-cases.ts';
import {
  plantAgendaEntry,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from './testing.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  const text = shippedText('lamandau-pemulangan-orang-terlantar');
  const entry = '    - id: kiriman\n';
  if (!text.includes(entry)) throw new Error('the shipped SOP has no such entry');
  office = await plantCaseOffice(
    services,
    database,
    text.replace(entry, `${entry}      about: letter\n`),
  );
});
afterAll(() => database.close());

const clerk = () => ({ actor: office.clerk, commandId: v7() });
const open = (agendaId: string, more: Partial<OpenCaseRequest> = {}) =>
  openCase(services, {
    ...clerk(),
    request: { agendaId, sopVersionId: office.versionId, entry: 'kiriman', ...more },
  });
const aCase = async () => {
  const agendaId = await plantAgendaEntry(services, office.clerk);
  const { caseId } = await open(agendaId);
  return { agendaId, caseId };
};
const page = (caseId: string) => getCase(services, office.clerk, caseId);
const find = async (search: string) =>
  (await listCases(services, office.clerk, { search })).items.map(({ clientName }) => clientName);
const correct = (agendaId: string, changes: CorrectRequest['changes']) =>
  services.db.office(office.officeId, async (tx) => {
    const request = { reason: 'Salah ketik', changes };
    const ids = { correctionId: v7(), eventId: v7() };
    const now = services.clock();
    const letter = await correctEntry(tx, {
      ...ids,
      actor: office.clerk,
      entryId: agendaId,
      now,
      request,
    });
    await renameLetterCases(tx, agendaId, letter);
  });

test('a case about a letter has no client and is found by the subject of its letter', async () => {
  const { caseId } = await aCase();
  const { client, name, title } = await page(caseId);
  expect(client).toBeNull();
  expect(name).toBe('Usulan rehabilitasi sosial');
  expect(title).toMatch(/^Usulan rehabilitasi sosial – /);
  expect(await find('usulan')).toContain(name);
  const correction = { reason: 'Nama salah', changes: { name: 'Contoh' } };
  await expect(
    correctClient(services, { ...clerk(), caseId, request: correction }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('whether a client is given is decided by the way in, not by what was typed', async () => {
  const agendaId = await plantAgendaEntry(services, office.clerk);
  const client = { name: 'Contoh Klien' };
  await expect(open(agendaId, { client })).rejects.toMatchObject({ code: 'CLIENT_NOT_ASKED' });
  await expect(open(agendaId, { entry: 'temuan' })).rejects.toMatchObject({
    code: 'CLIENT_REQUIRED',
  });
  const { caseId } = await open(agendaId, { entry: 'temuan', client });
  expect((await page(caseId)).client?.name).toBe('Contoh Klien');
});

test('the name follows corrected words of the letter, on the desk and in the search', async () => {
  const { agendaId, caseId } = await aCase();
  await correct(agendaId, { subject: 'Undangan rapat koordinasi' });
  expect((await page(caseId)).name).toBe('Undangan rapat koordinasi');
  expect(await find('undangan')).toEqual(['Undangan rapat koordinasi']);
  const desk = await database.ownerQuery<{ client_name: string }>(
    'select distinct client_name from desk_lines where office_id = $1 and case_id = $2',
    [office.officeId, caseId],
  );
  expect(desk).toEqual([{ client_name: 'Undangan rapat koordinasi' }]);
});

test('a letter that turns out to be secret takes its words from the name of its case', async () => {
  const { agendaId, caseId } = await aCase();
  await correct(agendaId, { subject: 'Laporan kekerasan' });
  await correct(agendaId, { secrecy: 'rahasia' });
  expect((await page(caseId)).name).toBe('Surat rahasia');
  expect(await find('kekerasan')).toEqual([]);
  const secret = await open(agendaId);
  expect((await page(secret.caseId)).name).toBe('Surat rahasia');
});

test('the history of cases without a client holds', async () => {
  await aCase();
  const { findings, offices } = await verifyAudit(services, { officeId: office.officeId });
  expect(findings).toEqual([]);
  expect(offices[0]?.cases).toBeGreaterThan(1);
});
