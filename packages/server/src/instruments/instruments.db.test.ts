import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseReply, SaveInstrumentRequest } from '@tuntas/api';
import type { Instrument, TakeExit } from '@tuntas/sop';
import { verifyRows } from '../audit/verify-rows.ts';
import { getCase } from '../cases/get-case.ts';
import { takeStep } from '../cases/take-step.ts';
import {
  plantCase,
  plantCaseOffice,
  plantPerson,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { selectInstruments } from './instruments.queries.ts';
import { saveInstrument } from './save-instrument.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

/** The first step asks for a form. */
const WITH_FORM = shippedText('lahat-asistensi-rehabilitasi-sosial').replace(
  '- id: laporan-masuk\n',
  '- id: laporan-masuk\n      form: indeks-contoh\n',
);
const INDEX: Instrument = {
  slug: 'indeks-contoh',
  title: 'Indeks contoh',
  guide: '',
  items: [
    {
      id: 'makan',
      text: 'Makan',
      kind: 'choice',
      options: [
        { label: 'Dibantu', score: 1 },
        { label: 'Mandiri', score: 2 },
      ],
    },
  ],
  bands: [{ from: 2, label: 'Mandiri' }],
};

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
  office = await plantCaseOffice(services, database, WITH_FORM);
  admin = await plantPerson(database, office.officeId, 'Contoh Admin', ['admin']);
});
afterAll(() => database.close());

const save = (request: SaveInstrumentRequest, actor = admin, commandId: string = v7()) =>
  saveInstrument(services, actor, commandId, request);
const list = (officeId = office.officeId) => services.db.office(officeId, selectInstruments);
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
const petugas = () => office.performers.get('petugas') as Actor;
async function exitOf(caseId: string): Promise<TakeExit> {
  const { offered } = await getCase(services, petugas(), caseId);
  const way = offered.find(({ type, tone }) => type === 'take-exit' && tone === 'forward');
  expect(way?.needs.form).toBe('indeks-contoh');
  const as = way?.as[0]?.performerId ?? '';
  return { type: 'take-exit', openId: way?.openId ?? '', exit: way?.exit ?? '', as };
}
const act = (caseId: string, action: TakeExit) =>
  takeStep(services, { actor: petugas(), commandId: v7(), caseId, expectedVersion: 1, action });
const resultIn = (page: CaseReply) =>
  page.timeline.map(({ event }) => event).find((event) => event.type === 'step-completed')?.form;

test('an office keeps its forms in versions, each once and by its administrator', async () => {
  const other = { ...INDEX, slug: 'indeks-versi', title: 'Indeks versi' };
  const commandId = v7();
  const first = await save({ instrument: other, over: 0 }, admin, commandId);
  expect(await save({ instrument: other, over: 0 }, admin, commandId)).toEqual(first);
  expect(await codeOf(save({ instrument: other, over: 0 }))).toBe('INSTRUMENT_CHANGED');
  expect(await codeOf(save({ instrument: other, over: 1 }))).toBe('NOTHING_TO_CHANGE');
  expect(await codeOf(save({ instrument: other, over: 1 }, office.clerk))).toBe('NOT_PERMITTED');
  const wrong = { ...other, items: [...other.items, ...other.items] };
  expect(await codeOf(save({ instrument: wrong, over: 1 }))).toBe('INSTRUMENT_INVALID');
  const beyond = { ...other, bands: [{ from: 5, label: 'Layak' }] };
  expect(await codeOf(save({ instrument: beyond, over: 1 }))).toBe('INSTRUMENT_INVALID');
  await save({ instrument: { ...other, guide: 'Diisi bersama' }, over: 1 });
  const kept = (await list()).filter(({ slug }) => slug === 'indeks-versi');
  expect(kept.map(({ version, definition }) => [version, definition.guide])).toEqual([
    [2, 'Diisi bersama'],
  ]);
  const versions = { ...other, guide: 'a' };
  const races = await Promise.all([
    codeOf(save({ instrument: versions, over: 2 })),
    codeOf(save({ instrument: { ...versions, guide: 'b' }, over: 2 })),
  ]);
  expect(races.toSorted()).toEqual(['INSTRUMENT_CHANGED', 'OK']);
  const stranger = await plantCaseOffice(services, database, WITH_FORM);
  expect(await list(stranger.officeId)).toEqual([]);
  await services.db.office(office.officeId, async (tx) => {
    expect(await verifyRows(tx)).toEqual([]);
  });
});

test('the result is kept with the berkas and can be read without the form', async () => {
  const { id } = await save({ instrument: INDEX, over: 0 });
  const caseId = await plantCase(services, office);
  const exit = await exitOf(caseId);
  expect(await codeOf(act(caseId, exit))).toBe('FORM_REQUIRED');
  const answers = [{ item: 'makan', answer: 'Mandiri' }];
  const strange = { ...exit, form: { instrumentId: v7(), answers } };
  expect(await codeOf(act(caseId, strange))).toBe('FORM_UNKNOWN');
  await act(caseId, { ...exit, form: { instrumentId: id, answers } });
  expect(resultIn(await getCase(services, petugas(), caseId))).toEqual({
    form: 'indeks-contoh',
    title: 'Indeks contoh',
    version: 1,
    answers: [{ item: 'makan', text: 'Makan', answer: 'Mandiri', score: 2 }],
    score: 2,
    most: 2,
    band: 'Mandiri',
  });
});

test('of a secret letter only those who may read it see what was found', async () => {
  const [kept] = (await list()).filter(({ slug }) => slug === 'indeks-contoh');
  const caseId = await plantCase(services, office);
  const answers = [{ item: 'makan', answer: 'Dibantu' }];
  const form = { instrumentId: kept?.id ?? '', answers };
  await act(caseId, { ...(await exitOf(caseId)), form });
  await database.ownerQuery(
    `update agenda_entries set secrecy = 'rahasia'
     where office_id = $1 and id = (select agenda_id from cases where office_id = $1 and id = $2)`,
    [office.officeId, caseId],
  );
  const outsider = await plantPerson(database, office.officeId, 'Contoh Bidang Lain');
  expect(resultIn(await getCase(services, outsider, caseId))).toEqual({
    form: 'indeks-contoh',
    title: 'Indeks contoh',
  });
  expect(resultIn(await getCase(services, office.head, caseId))).toHaveProperty('score', 1);
});
