import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { DraftReply } from '@tuntas/api';
import type { DraftEdit } from '@tuntas/sop';
import { officePerTest, plantCaseOffice, shippedText, type CaseOffice } from '../cases/testing.ts';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { listHistory } from '../sops/list-versions.ts';
import { importSop } from './copy-sop.ts';
import { editDraft } from './edit-draft.ts';
import { getDraft } from './get-draft.ts';
import { placeDraft } from './place-draft.ts';
import { proposeDraft } from './propose-draft.ts';
import { reviseSop } from './revise-sop.ts';
import { signDraft } from './sign-draft.ts';
import { undoEdit } from './undo-edit.ts';

const PULANG = 'lamandau-pemulangan-orang-terlantar';
const LAHAT = 'lahat-asistensi-rehabilitasi-sosial';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let admin: Actor;

officePerTest(PULANG, (fresh) => {
  ({ database, services, office, admin } = fresh);
});

const on = ({ summary }: DraftReply, actor = admin) => ({
  actor,
  commandId: v7(),
  draftId: summary.id,
  expectedVersion: summary.version,
});
const place = (draft: DraftReply, over: string | null, actor = admin) =>
  placeDraft(services, { ...on(draft, actor), over });
const edit = (draft: DraftReply, edits: readonly DraftEdit[]) =>
  editDraft(services, { ...on(draft), edits, answers: [] });
const importOwn = () => importSop(services, admin, v7(), shippedText(PULANG));

test('an own export says which SOP is there with its versions, and becomes its next one', async () => {
  let draft = await importOwn();
  expect(draft.summary).toMatchObject({ sopId: `${PULANG}-2`, sopVersion: 1, revises: 0 });
  expect(draft.placing).toMatchObject({
    canPlace: true,
    isApart: false,
    alike: [
      {
        sopId: PULANG,
        versionId: office.versionId,
        sameNumber: true,
        sameName: true,
        versions: [{ version: 1, status: 'in-force' }],
      },
    ],
  });
  const renamed: DraftEdit = { type: 'set-sheet-text', path: '/sheet/number', text: '9/2026' };
  draft = await place(await edit(draft, [renamed]), office.versionId);
  expect(draft.summary).toMatchObject({ sopId: PULANG, sopVersion: 2, revises: 1, newest: 1 });
  expect(draft.basedOn).toBe(office.versionId);
  expect(draft.placing.alike).toEqual([]);
  expect(draft.history.at(-1)).toMatchObject({ type: 'placed' });

  // Taking an edit back leaves what was said about the draft.
  draft = await undoEdit(services, on(draft));
  expect(draft.definition).toMatchObject({ id: PULANG, version: 2 });
  const steps = draft.definition.flow.steps.map((_, i) => `/flow/steps/${i}`);
  const paths = [...steps, '/flow/performers', '/flow/entries', '/flow/brings'];
  const proposed = await proposeDraft(
    services,
    on(await edit(draft, [{ type: 'confirm', paths }])),
  );
  await signDraft(services, on(proposed, office.head));
  const versions = await services.db.office(office.officeId, listHistory);
  expect(versions.map(({ sopId, version, status }) => [sopId, version, status])).toEqual([
    [PULANG, 2, 'in-force'],
    [PULANG, 1, 'withdrawn'],
  ]);
});

test('as an SOP apart it keeps saying that its number is taken, until the number changes', async () => {
  let draft = await place(await importOwn(), null);
  expect(draft.summary.sopId).toBe(`${PULANG}-2`);
  expect(draft.placing).toMatchObject({ isApart: true, alike: [{ sameNumber: true }] });
  draft = await edit(draft, [{ type: 'set-sheet-text', path: '/sheet/number', text: '10/2026' }]);
  expect(draft.placing.alike).toMatchObject([{ sameNumber: false, sameName: true }]);
});

test('nobody proposes a second SOP of one name without having said that it is apart', async () => {
  const imported = await importOwn();
  const steps = imported.definition.flow.steps.map((_, i) => `/flow/steps/${i}`);
  const paths = [...steps, '/flow/performers', '/flow/entries', '/flow/brings'];
  const draft = await edit(imported, [{ type: 'confirm', paths }]);
  await expect(proposeDraft(services, on(draft))).rejects.toMatchObject({ code: 'DRAFT_UNPLACED' });
  const apart = await place(draft, null);
  expect((await proposeDraft(services, on(apart))).summary.status).toBe('proposed');
});

test('what became a version may become an SOP apart again, under a name of its own', async () => {
  const placed = await place(await importOwn(), office.versionId);
  const apart = await place(placed, null);
  expect(apart.basedOn).toBeNull();
  expect(apart.summary.sopId).not.toBe(PULANG);
  expect(apart.summary).toMatchObject({ revises: 0, sopVersion: 1 });
  const again = await services.db.office(office.officeId, (tx) => getDraft(tx, apart.summary.id));
  expect(again.definition.id).toBe(apart.summary.sopId);
});

test('a draft of a version stays of its SOP; strangers and other offices cannot place', async () => {
  const revised = await reviseSop(services, admin, v7(), office.versionId);
  expect(revised.placing.canPlace).toBe(false);
  await expect(place(revised, null)).rejects.toThrow(new Refusal('NOTHING_TO_CHANGE'));
  const draft = await importOwn();
  await expect(place(draft, null, office.clerk)).rejects.toThrow(new Refusal('NOT_PERMITTED'));
  const other = await plantCaseOffice(services, database, shippedText(LAHAT));
  await expect(place(draft, other.versionId)).rejects.toThrow(new Refusal('NOT_FOUND'));
});
