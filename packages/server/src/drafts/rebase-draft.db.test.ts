import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DraftReply } from '@tuntas/api';
import type { DraftEdit } from '@tuntas/sop';
import {
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
import { beginDraft } from './begin-draft.ts';
import { editDraft } from './edit-draft.ts';
import { getDraft } from './get-draft.ts';
import { placeDraft } from './place-draft.ts';
import { proposeDraft } from './propose-draft.ts';
import { previewRebase, rebaseDraft } from './rebase-draft.ts';
import { reviseSop } from './revise-sop.ts';
import { signDraft } from './sign-draft.ts';
import { undoEdit } from './undo-edit.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

beforeAll(async () => {
  database = await testDatabase();
  services = testServices(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  office = await plantCaseOffice(
    services,
    database,
    shippedText('lamandau-pemulangan-orang-terlantar'),
  );
  admin = await plantPerson(database, office.officeId, 'Contoh Admin', ['admin']);
});

const revise = () => reviseSop(services, admin, v7(), office.versionId);
const read = (id: string) => services.db.office(office.officeId, (tx) => getDraft(tx, id));
const change = ({ summary: { id, version } }: DraftReply, actor = admin) => ({
  actor,
  commandId: v7(),
  draftId: id,
  expectedVersion: version,
});
const edit = (draft: DraftReply, edits: readonly DraftEdit[]) =>
  editDraft(services, { ...change(draft), edits, answers: [] });
const propose = (draft: DraftReply) => proposeDraft(services, change(draft));
const sign = async (draft: DraftReply) =>
  signDraft(services, change(await propose(draft), office.head));
const preview = ({ summary }: DraftReply, take: readonly number[] = []) =>
  previewRebase(services, office.officeId, summary.id, take);
const rebase = (draft: DraftReply, onto: number, take: readonly number[] = []) =>
  rebaseDraft(services, { ...change(draft), onto, take });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

const rename = (step: string, title: string): DraftEdit => ({
  type: 'set-step-title',
  step,
  title,
});
const titleOf = ({ definition }: DraftReply, step: string) =>
  definition.flow.steps.find(({ id }) => id === step)?.title;

/** A draft with three changes; version 2 has changed one of the same things, and taken a step out. */
async function leaveBehind(): Promise<DraftReply> {
  let draft = await edit(await revise(), [rename('terima-laporan', 'Terima')]);
  draft = await edit(draft, [rename('paraf-kabid', 'Paraf'), rename('dampingi-klien', 'Antar')]);
  const other = await edit(await revise(), [
    rename('paraf-kabid', 'Paraf versi dua'),
    { type: 'remove-step', step: 'dampingi-klien' },
    { type: 'remove-row', row: 7 },
    rename('persyaratan-administratif', 'Syarat'),
  ]);
  await sign(other);
  return read(draft.summary.id);
}

test('every change is told before: what holds, what both changed, what is gone', async () => {
  const draft = await leaveBehind();
  const { onto, version, items } = await preview(draft);
  expect([onto, version]).toEqual([2, draft.summary.version]);
  expect(items.map(({ outcome, there }) => [outcome, there])).toEqual([
    ['kept', undefined],
    ['conflict', 'Paraf versi dua'],
    ['impossible', undefined],
  ]);
  const taken = await preview(draft, [1]);
  expect(taken.items.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'impossible']);
  expect((await read(draft.summary.id)).summary.version).toBe(version);
});

test('the draft stands on the newest version and may be signed as the next one', async () => {
  const next = await rebase(await leaveBehind(), 2, [1]);
  expect(next.summary).toMatchObject({ revises: 2, newest: 2, sopVersion: 3, status: 'draft' });
  expect(titleOf(next, 'terima-laporan')).toBe('Terima');
  expect(titleOf(next, 'paraf-kabid')).toBe('Paraf');
  expect(titleOf(next, 'persyaratan-administratif')).toBe('Syarat');
  expect(titleOf(next, 'dampingi-klien')).toBeUndefined();
  const told = next.history.at(-1);
  expect(told?.type).toBe('rebased');
  expect(told?.note).toBe('Di atas versi 2; 2 dari 3 perubahan berlaku');
  expect(told?.edits).toEqual([rename('dampingi-klien', 'Antar')]);
  expect((await sign(next)).definition.version).toBe(3);
});

test('undoing takes the later changes back one by one, then the rebase, then those before', async () => {
  const draft = await leaveBehind();
  let next = await rebase(draft, 2);
  next = await edit(next, [rename('terima-laporan', 'Terima lagi')]);
  const undo = async () => (next = await undoEdit(services, change(next)));
  await undo();
  expect(titleOf(next, 'terima-laporan')).toBe('Terima');
  expect(next.summary.revises).toBe(2);
  await undo();
  expect(next.definition).toEqual(draft.definition);
  expect(next.summary).toMatchObject({ revises: 1, newest: 2 });
  await undo();
  expect(titleOf(next, 'dampingi-klien')).not.toBe('Antar');
  expect(titleOf(next, 'terima-laporan')).toBe('Terima');
  expect((await undo()).canUndo).toBe(false);
  expect(await codeOf(undo())).toBe('NOTHING_TO_CHANGE');
});

test('a rebased draft may fall behind and be rebased again', async () => {
  const first = await rebase(await leaveBehind(), 2);
  const second = await reviseSop(services, admin, v7(), first.basedOn ?? '');
  await sign(await edit(second, [rename('terima-laporan', 'Terima versi tiga')]));
  const behind = await read(first.summary.id);
  expect((await preview(behind)).items.map(({ outcome }) => outcome)).toEqual(['conflict']);
  const again = await rebase(behind, 3, [0]);
  expect(again.summary).toMatchObject({ revises: 3, sopVersion: 4 });
  expect(titleOf(again, 'terima-laporan')).toBe('Terima');
});

test('a draft before the head comes back to be settled', async () => {
  const draft = await edit(await revise(), [rename('terima-laporan', 'Terima')]);
  const other = await revise();
  const proposed = await propose(draft);
  await sign(other);
  const behind = await read(proposed.summary.id);
  expect((await rebase(behind, 2)).summary.status).toBe('draft');
});

test('refused where nothing is newer, for another version, and for what came from outside', async () => {
  const draft = await revise();
  expect(await codeOf(rebase(draft, 1))).toBe('NOTHING_TO_CHANGE');
  expect(await codeOf(preview(draft))).toBe('NOTHING_TO_CHANGE');
  const behind = await leaveBehind();
  expect(await codeOf(rebase(behind, 3))).toBe('DRAFT_BEHIND');
  const id = await services.db.office(office.officeId, (tx) =>
    beginDraft(services, tx, admin, {
      definition: { ...draft.definition, id: 'dari-luar', version: 1 },
      questions: [],
      source: null,
      fileName: 'lembar.docx',
      basedOn: null,
      note: 'Dibaca',
    }),
  );
  const placed = await placeDraft(services, { ...change(await read(id)), over: office.versionId });
  expect(placed.summary).toMatchObject({ revises: 1, newest: 2 });
  expect(await codeOf(rebase(placed, 2))).toBe('DRAFT_FROM_OUTSIDE');
});

test('sent again it is done once', async () => {
  const draft = await leaveBehind();
  const command = { ...change(draft), onto: 2, take: [] };
  const first = await rebaseDraft(services, command);
  expect(await rebaseDraft(services, command)).toEqual(first);
  expect((await read(draft.summary.id)).history).toHaveLength(first.history.length);
});
