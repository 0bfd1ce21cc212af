import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { DraftReply } from '@tuntas/api';
import { officePerTest, type CaseOffice } from '../cases/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { beginDraft } from './begin-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { editDraft } from './edit-draft.ts';
import { getDraft, listDrafts } from './get-draft.ts';
import { proposeDraft } from './propose-draft.ts';
import { reviseSop } from './revise-sop.ts';
import { signDraft } from './sign-draft.ts';

let services: Services;
let office: CaseOffice;
let admin: Actor;

officePerTest('lamandau-pemulangan-orang-terlantar', (fresh) => {
  ({ services, office, admin } = fresh);
});

const revise = () => reviseSop(services, admin, v7(), office.versionId);
const read = (id: string) => services.db.office(office.officeId, (tx) => getDraft(tx, id));
const change = ({ summary: { id, version } }: DraftReply, actor: Actor) => ({
  actor,
  commandId: v7(),
  draftId: id,
  expectedVersion: version,
});
const propose = (draft: DraftReply) => proposeDraft(services, change(draft, admin));
const sign = (draft: DraftReply, over?: number) =>
  signDraft(services, { ...change(draft, office.head), over });
const rename = (draft: DraftReply, title: string) => {
  const step = draft.definition.flow.steps[0]?.id ?? '';
  const edits = [{ type: 'set-step-title' as const, step, title }];
  return editDraft(services, { ...change(draft, admin), edits, answers: [] });
};
const refusalOf = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => {
      throw new Error('not refused');
    },
    (error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    },
  );

describe('two drafts of one SOP', () => {
  test('know of each other until one is given up', async () => {
    const first = await revise();
    expect(first.others).toEqual([]);
    const second = await revise();
    expect(second.summary.origin).toBe('Perubahan atas versi 1');
    expect(second.others).toMatchObject([
      { id: first.summary.id, status: 'draft', revises: 1, changedBy: 'Contoh Admin' },
    ]);
    const again = await read(first.summary.id);
    expect(again.others.map(({ id }) => id)).toEqual([second.summary.id]);
    await discardDraft(services, change(second, admin));
    expect((await read(first.summary.id)).others).toEqual([]);
    const listed = await services.db.office(office.officeId, listDrafts);
    expect(listed.map(({ id }) => id)).toEqual([first.summary.id]);
  });

  test('the second says that it is behind, and which version it would become', async () => {
    const first = await rename(await revise(), 'Satu');
    const second = await rename(await revise(), 'Dua');
    expect(second.summary).toMatchObject({ revises: 1, newest: 1, sopVersion: 2 });
    await sign(await propose(first));
    const behind = await read(second.summary.id);
    expect(behind.summary).toMatchObject({ revises: 1, newest: 2, sopVersion: 3 });
    expect(behind.newestId).not.toBe(office.versionId);
    const listed = await services.db.office(office.officeId, listDrafts);
    expect(listed.find(({ id }) => id === second.summary.id)).toMatchObject({ newest: 2 });
  });

  test('the head cannot undo a version without having read what it changed', async () => {
    const first = await rename(await revise(), 'Satu');
    const second = await propose(await rename(await revise(), 'Dua'));
    await sign(await propose(first));
    const refusal = await refusalOf(sign(second));
    expect([refusal.code, refusal.detail]).toEqual(['DRAFT_BEHIND', { newest: '2' }]);
    expect((await refusalOf(sign(second, 1))).code).toBe('DRAFT_BEHIND');
    expect((await read(second.summary.id)).summary.status).toBe('proposed');
    const signed = await sign(second, 2);
    expect(signed.definition.version).toBe(3);
    expect(signed.definition.flow.steps[0]?.title).toBe('Dua');
    expect(signed.history.at(-1)?.note).toContain('menggantikan versi 2');
  });

  test('what was read of one version does not count for the next', async () => {
    const [first, second, third] = [await revise(), await revise(), await revise()];
    const late = await propose(third);
    await sign(await propose(first));
    await sign(await propose(second), 2);
    expect((await refusalOf(sign(late, 2))).detail).toEqual({ newest: '3' });
    expect((await sign(late, 3)).definition.version).toBe(4);
  });

  test('of two signed at once the second is refused', async () => {
    const first = await propose(await revise());
    const second = await propose(await revise());
    const outcomes = await Promise.allSettled([sign(first), sign(second)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a question about several values', () => {
  const question = { ask: 'Berapa lama?', why: 'Kosong.', choices: [] };
  const begin = (questions: Parameters<typeof beginDraft>[3]['questions']) =>
    services.db.office(office.officeId, async (tx) => {
      const base = await revise();
      const id = await beginDraft(services, tx, admin, {
        definition: { ...base.definition, id: 'dibaca', version: 1 },
        questions,
        source: null,
        fileName: 'lembar.docx',
        basedOn: null,
        note: 'Dibaca',
      });
      return getDraft(tx, id);
    });

  test('names them all, with all their places', async () => {
    const places = [
      { block: 1, row: 1 },
      { block: 1, row: 3 },
    ];
    const draft = await begin([
      { where: 'rows[0].time', also: ['rows[2].time'], ...question, places },
      { where: 'rows', also: ['rows[0]', 'rows[1]'], ...question, places: [] },
      { where: 'sheet.number', ...question, place: { block: 0 } },
    ]);
    expect(draft.questions.map(({ paths }) => paths)).toEqual([
      ['rows[0].time', 'rows[2].time'],
      ['rows[0]', 'rows[1]'],
      ['sheet.number'],
    ]);
    expect(draft.questions.map((one) => one.places)).toEqual([places, [], [{ block: 0 }]]);
  });

  test('follows its rows, and falls with them', async () => {
    const draft = await begin([
      { where: 'rows[0].time', also: ['rows[2].time'], ...question, places: [] },
      { where: 'rows[0].note', ...question, places: [] },
    ]);
    const gone = { type: 'remove-row' as const, row: 1 };
    const next = await editDraft(services, { ...change(draft, admin), edits: [gone], answers: [] });
    expect(next.questions.map(({ paths, isAnswered }) => [paths, isAnswered])).toEqual([
      [['rows[1].time'], false],
      [[], true],
    ]);
    expect(next.summary.openQuestions).toBe(1);
  });
});
