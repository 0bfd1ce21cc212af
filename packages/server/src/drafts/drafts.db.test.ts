import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DraftReply } from '@tuntas/api';
import type { DraftEdit } from '@tuntas/sop';
import {
  officePerTest,
  plantCaseOffice,
  plantPerson,
  shippedText,
  type CaseOffice,
} from '../cases/testing.ts';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { beginSignedVersions } from '../sops/begin-signed-versions.ts';
import { listChanges, listVersions } from '../sops/list-versions.ts';
import { withdrawSop } from '../sops/withdraw-sop.ts';
import { beginDraft } from './begin-draft.ts';
import { copySop, importSop } from './copy-sop.ts';
import { editDraft } from './edit-draft.ts';
import { getDraft, listDrafts } from './get-draft.ts';
import { placeDraft } from './place-draft.ts';
import { proposeDraft } from './propose-draft.ts';
import { readDrafts } from './read-drafts.ts';
import { returnDraft } from './return-draft.ts';
import { reviseSop } from './revise-sop.ts';
import { listShelfRows } from './shelf.queries.ts';
import { signDraft } from './sign-draft.ts';
import { undoEdit } from './undo-edit.ts';

let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;
let draft: DraftReply;

officePerTest('lamandau-pemulangan-orang-terlantar', (fresh) => {
  ({ database, services, office, admin } = fresh);
});
beforeEach(async () => {
  draft = await reviseSop(services, admin, v7(), office.versionId);
});

const on = (version = draft.summary.version, actor = admin) => ({
  actor,
  commandId: v7(),
  draftId: draft.summary.id,
  expectedVersion: version,
});
const edit = async (edits: readonly DraftEdit[], answers: readonly string[] = []) =>
  (draft = await editDraft(services, { ...on(), edits, answers }));
const title = (step: string, text: string): DraftEdit => ({
  type: 'set-step-title',
  step,
  title: text,
});
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
const versions = () =>
  database.ownerQuery<{ id: string; version: number; status: string; day: string | null }>(
    `select id, version, status, in_force_on::text as day from sop_versions
     where office_id = $1 order by version`,
    [office.officeId],
  );
const stepId = () => draft.definition.flow.steps[0]?.id ?? '';

describe('settling', () => {
  test('an edit is kept with who made it and when, and becomes a decision of the post', async () => {
    const step = stepId();
    await edit([{ type: 'set-kind', step, kind: 'check' }, title(step, 'Cek awal')]);
    expect(draft.summary).toMatchObject({ version: 2, status: 'draft', sopVersion: 2 });
    expect(draft.definition.flow.steps[0]).toMatchObject({ kind: 'check', title: 'Cek awal' });
    const [today] = await database.ownerQuery<{ day: string }>('select current_date::text as day');
    expect(today).toBeDefined();
    expect(draft.definition.flow.steps[0]?.basis.kind).toMatchObject({
      decided: { by: 'Jabatan Contoh Admin' },
    });
    expect(draft.history.map(({ type }) => type)).toEqual(['created', 'edit']);
    expect(draft.history.at(-1)).toMatchObject({
      by: 'Contoh Admin',
      post: 'Jabatan Contoh Admin',
    });
  });

  test('undo takes the last edit back, and the one before, and then there is nothing', async () => {
    const { definition } = draft;
    await edit([title(stepId(), 'Satu')]);
    await edit([title(stepId(), 'Dua')]);
    draft = await undoEdit(services, on());
    expect(draft.definition.flow.steps[0]?.title).toBe('Satu');
    draft = await undoEdit(services, on());
    expect(draft.definition).toEqual(definition);
    expect(draft.canUndo).toBe(false);
    expect(await codeOf(undoEdit(services, on()))).toBe('NOTHING_TO_CHANGE');
    expect(draft.history.map(({ type }) => type)).toEqual([
      'created',
      'edit',
      'edit',
      'undo',
      'undo',
    ]);
  });

  test('of two on the same version the second is refused and nothing is lost', async () => {
    const old = on();
    await edit([title(stepId(), 'Satu')]);
    const late = editDraft(services, { ...old, edits: [title(stepId(), 'Dua')], answers: [] });
    expect(await codeOf(late)).toBe('DRAFT_CHANGED');
    const now = await services.db.office(office.officeId, (tx) => getDraft(tx, old.draftId));
    expect(now.definition.flow.steps[0]?.title).toBe('Satu');
  });

  test('the same command again gets the first answer', async () => {
    const change = { ...on(), edits: [title(stepId(), 'Satu')], answers: [] };
    const first = await editDraft(services, change);
    expect(await editDraft(services, change)).toEqual(first);
  });

  test('of several edits of which one does not fit none is made', async () => {
    const edits = [title(stepId(), 'Satu'), title('tidak-ada', 'Dua')];
    const work = editDraft(services, { ...on(), edits, answers: [] });
    expect(await codeOf(work)).toBe('DRAFT_EDIT_INVALID');
    const now = await services.db.office(office.officeId, (tx) => getDraft(tx, draft.summary.id));
    expect(now.summary.version).toBe(1);
  });

  test('who is no administrator may not, and nobody of another office sees it', async () => {
    expect(
      await codeOf(editDraft(services, { ...on(1, office.clerk), edits: [], answers: [] })),
    ).toBe('NOT_PERMITTED');
    const other = await plantCaseOffice(
      services,
      database,
      shippedText('lahat-asistensi-rehabilitasi-sosial'),
    );
    const stranger = await plantPerson(database, other.officeId, 'Contoh Lain', ['admin']);
    const work = editDraft(services, { ...on(1, stranger), edits: [], answers: [] });
    expect(await codeOf(work)).toBe('NOT_FOUND');
    expect(await services.db.office(other.officeId, listDrafts)).toEqual([]);
  });
});

describe('questions', () => {
  const ask = { ask: 'Siapa?', why: 'Tidak tertulis.', choices: ['KASI'], place: null };
  beforeEach(async () => {
    const id = await services.db.office(office.officeId, (tx) =>
      beginDraft(services, tx, admin, {
        definition: { ...draft.definition, id: 'dibaca', version: 1 },
        questions: [
          { where: 'rows[0].performers', ...ask },
          { where: 'sheet.number', ...ask },
        ],
        source: null,
        fileName: 'lembar.docx',
        basedOn: null,
        note: 'Dibaca dari lembar.docx',
      }),
    );
    draft = await services.db.office(office.officeId, (tx) => getDraft(tx, id));
  });

  test('are answered by an edit or by leaving the value, and asked again when that is undone', async () => {
    expect(draft.summary.openQuestions).toBe(2);
    await edit([], ['sheet.number']);
    await edit([title(stepId(), 'Satu')], ['rows[0].performers']);
    expect(draft.summary.openQuestions).toBe(0);
    expect(draft.history.map(({ type }) => type)).toEqual(['created', 'kept', 'edit']);
    draft = await undoEdit(services, on());
    expect(draft.questions.map(({ where, isAnswered }) => [where, isAnswered])).toEqual([
      ['rows[0].performers', false],
      ['sheet.number', true],
    ]);
  });

  test('that are open keep the draft from being proposed', async () => {
    expect(await codeOf(proposeDraft(services, on()))).toBe('DRAFT_NOT_READY');
    await edit([], ['sheet.number', 'rows[0].performers']);
    // Its name is that of an SOP of the office: somebody says what it is to be.
    expect(await codeOf(proposeDraft(services, on()))).toBe('DRAFT_UNPLACED');
    draft = await placeDraft(services, { ...on(), over: null });
    expect(await codeOf(proposeDraft(services, on()))).toBe('OK');
  });

  test('that nobody asked cannot be answered', async () => {
    const work = editDraft(services, { ...on(), edits: [], answers: ['sheet.name'] });
    expect(await codeOf(work)).toBe('DRAFT_EDIT_INVALID');
  });
});

describe('pengesahan', () => {
  const propose = async () => (draft = await proposeDraft(services, on()));
  const sign = (inForceOn?: string) =>
    signDraft(services, { ...on(undefined, office.head), inForceOn });

  test('a signed draft is the version in force from today; the one before takes no new berkas', async () => {
    await edit([title(stepId(), 'Satu')]);
    await propose();
    draft = await sign();
    expect(draft.summary.status).toBe('signed');
    expect((await versions()).map(({ version, status }) => [version, status])).toEqual([
      [1, 'withdrawn'],
      [2, 'in-force'],
    ]);
    expect(await codeOf(sign())).toBe('DRAFT_STATE');
    const bound = await database.ownerQuery(
      `select 1 from sop_bindings where office_id = $1 and sop_version_id = $2`,
      [office.officeId, (await versions())[1]?.id],
    );
    expect(bound.length).toBe(office.performers.size);
  });

  test('only the post of the head signs, and only what was proposed', async () => {
    expect(await codeOf(sign())).toBe('DRAFT_STATE');
    await propose();
    expect(await codeOf(signDraft(services, on()))).toBe('NOT_PERMITTED');
  });

  test('the head returns a draft with a reason; it is settled further and proposed again', async () => {
    await propose();
    draft = await returnDraft(services, { ...on(undefined, office.head), reason: 'Waktu keliru' });
    expect(draft.summary.status).toBe('draft');
    expect(draft.history.at(-1)).toMatchObject({ type: 'returned', note: 'Waktu keliru' });
    expect(draft.summary.isReturned).toBe(true);
    await propose();
    expect(draft.summary).toMatchObject({ status: 'proposed', isReturned: false });
    const work = editDraft(services, { ...on(), edits: [title(stepId(), 'x')], answers: [] });
    expect(await codeOf(work)).toBe('DRAFT_STATE');
  });

  test('a version for a later day waits for it, in the zone of the office', async () => {
    await propose();
    const tomorrow = '2999-01-01';
    await sign(tomorrow);
    expect((await versions()).map(({ status, day }) => [status, day])).toEqual([
      ['in-force', null],
      ['signed', tomorrow],
    ]);
    const run = (now: string) =>
      beginSignedVersions(
        { officeId: office.officeId, id: v7(), kind: '', payload: {}, attempt: 1 },
        { ...services, clock: () => new Date(now) },
      );
    // 16:59 UTC is still the day before in Asia/Jakarta.
    await run('2998-12-31T16:59:00.000Z');
    expect((await versions())[1]?.status).toBe('signed');
    await run('2998-12-31T17:00:00.000Z');
    await run('2998-12-31T17:10:00.000Z');
    expect((await versions()).map(({ status }) => status)).toEqual(['withdrawn', 'in-force']);
  });

  test('a day that is over is refused', async () => {
    await propose();
    expect(await codeOf(sign('2001-01-01'))).toBe('PERIOD_INVALID');
  });
});

describe('from elsewhere', () => {
  test('an SOP of another office is copied as a proposal, and settled anew', async () => {
    const other = await plantCaseOffice(
      services,
      database,
      shippedText('lahat-asistensi-rehabilitasi-sosial'),
    );
    const shelf = await listShelfRows(services.db.reference, office.officeId);
    expect(shelf.find(({ versionId }) => versionId === other.versionId)).toMatchObject({
      officeId: other.officeId,
      rows: 8,
    });
    expect(shelf.some(({ officeId }) => officeId === office.officeId)).toBe(false);
    const from = { officeId: other.officeId, versionId: other.versionId };
    draft = await copySop(services, admin, v7(), from);
    expect(draft.summary.errors).toBeGreaterThan(0);
    expect(await codeOf(proposeDraft(services, on()))).toBe('DRAFT_NOT_READY');
    const steps = draft.definition.flow.steps.map((_, i) => `/flow/steps/${i}`);
    const paths = [...steps, '/flow/performers', '/flow/entries', '/flow/brings'];
    await edit([{ type: 'confirm', paths }]);
    expect(draft.summary.errors).toBe(0);
    expect(await codeOf(proposeDraft(services, on()))).toBe('OK');
  });

  test('what leaves as a file comes back as a draft under another name', async () => {
    draft = await importSop(
      services,
      admin,
      v7(),
      shippedText('lamandau-pemulangan-orang-terlantar'),
    );
    expect(draft.summary).toMatchObject({
      sopId: 'lamandau-pemulangan-orang-terlantar-2',
      sopVersion: 1,
    });
    expect(await codeOf(importSop(services, admin, v7(), 'bukan: definisi'))).toBe('SOP_INVALID');
  });
});

describe('a version in force', () => {
  const withdraw = (actor: Actor) =>
    withdrawSop(services, actor, v7(), { versionId: office.versionId, reason: 'Diganti Perbup' });

  test('is withdrawn by the head with a reason, once', async () => {
    expect(await codeOf(withdraw(admin))).toBe('NOT_PERMITTED');
    expect(await codeOf(withdraw(office.head))).toBe('OK');
    expect(await codeOf(withdraw(office.head))).toBe('SOP_NOT_IN_FORCE');
  });

  test('is listed with its other versions, and what is different is said', async () => {
    await edit([title(stepId(), 'Judul baru')]);
    await proposeDraft(services, on());
    draft = await services.db.office(office.officeId, (tx) => getDraft(tx, draft.summary.id));
    await signDraft(services, on(undefined, office.head));
    await services.db.office(office.officeId, async (tx) => {
      const list = await listVersions(tx, office.versionId);
      expect(list.map(({ version, status }) => [version, status])).toEqual([
        [2, 'in-force'],
        [1, 'withdrawn'],
      ]);
      const changes = await listChanges(tx, list[0]?.versionId ?? '', office.versionId);
      expect(changes.map(({ area, after }) => [area, after])).toContainEqual([
        'step',
        'Judul baru',
      ]);
    });
  });
});

describe('from a file', () => {
  const bytes = (text: string) => Buffer.from(text);
  const seed = () =>
    readFileSync(join(import.meta.dirname, '../../../../sops/seeds/002_8c84b91834af62f3.txt'));

  test('a sheet becomes a draft with its questions, its source and nothing in force', async () => {
    const file = { name: 'lansia.txt', bytes: seed() };
    const { drafts } = await readDrafts(services, admin, v7(), file);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      fileName: 'lansia.txt',
      rows: 7,
      status: 'draft',
      sopVersion: 1,
    });
    draft = await services.db.office(office.officeId, (tx) => getDraft(tx, drafts[0]?.id ?? ''));
    expect(draft.definition.sheet.number).toBe('800/13-c /Dinsos.C/2023');
    expect(draft.source?.blocks.length).toBeGreaterThan(0);
    expect(draft.questions.length).toBeGreaterThan(0);
    expect(await codeOf(proposeDraft(services, on()))).toBe('DRAFT_NOT_READY');
    const { source } = draft;
    const change = { ...on(), edits: [title(stepId(), 'Satu')], answers: [] };
    const changed = await editDraft(services, change);
    expect(changed.source).toEqual(source);
    expect(await editDraft(services, change)).toEqual(changed);
    const [kept] = await database.ownerQuery<{ reply: DraftReply }>(
      'select reply from commands where office_id = $1 and id = $2',
      [office.officeId, change.commandId],
    );
    expect(kept?.reply).toMatchObject({ source: null, summary: { version: 2 } });
  });

  test('the same sheet again gets a name of its own', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const file = { name: 'lansia.txt', bytes: seed() };
      const { drafts } = await readDrafts(services, admin, v7(), file);
      ids.push(drafts[0]?.sopId ?? '');
    }
    expect(new Set(ids).size).toBe(2);
  });

  test.each<[string, Buffer, string]>([
    [
      'a letter',
      bytes('Nomor : 1/2026\nPerihal : Undangan\nDengan hormat, kami mengundang.'),
      'SHEET_NONE',
    ],
    ['a PDF that is cut off', bytes('%PDF-1.7\n1 0 obj\n<<'), 'SOURCE_DAMAGED'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'SOURCE_UNKNOWN_FORMAT',
    ],
  ])('%s is refused, and no draft is made', async (_, content, code) => {
    const before = await services.db.office(office.officeId, listDrafts);
    const work = readDrafts(services, admin, v7(), { name: 'berkas', bytes: content });
    expect(await codeOf(work)).toBe(code);
    expect(await services.db.office(office.officeId, listDrafts)).toHaveLength(before.length);
  });

  test('only an administrator reads files in', async () => {
    const work = readDrafts(services, office.clerk, v7(), { name: 'x.txt', bytes: bytes('x') });
    expect(await codeOf(work)).toBe('NOT_PERMITTED');
  });
});
