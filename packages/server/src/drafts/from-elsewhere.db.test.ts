import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DraftReply } from '@tuntas/api';
import type { DraftEdit } from '@tuntas/sop';
import { officePerTest, plantCaseOffice, shippedText, type CaseOffice } from '../cases/testing.ts';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { listHistory, listVersions } from '../sops/list-versions.ts';
import { withdrawSop } from '../sops/withdraw-sop.ts';
import { copySop, importSop } from './copy-sop.ts';
import { editDraft } from './edit-draft.ts';
import { findDraftOrigin, findVersionOrigin } from './find-origin.ts';
import { getShelfSop } from './get-shelf-sop.ts';
import { proposeDraft } from './propose-draft.ts';
import { reviseSop } from './revise-sop.ts';
import { listShelfRows } from './shelf.queries.ts';
import { signDraft } from './sign-draft.ts';

const PULANG = 'lamandau-pemulangan-orang-terlantar';
const LAHAT = 'lahat-asistensi-rehabilitasi-sosial';
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
let other: CaseOffice;
let admin: Actor;

officePerTest(PULANG, (fresh) => {
  ({ database, services, office, admin } = fresh);
});
beforeEach(async () => {
  other = await plantCaseOffice(services, database, shippedText(LAHAT));
});

const inOffice = <T>(work: Parameters<typeof services.db.office<T>>[1]) =>
  services.db.office(office.officeId, work);
const on = ({ summary }: DraftReply, actor = admin) => ({
  actor,
  commandId: v7(),
  draftId: summary.id,
  expectedVersion: summary.version,
});
const edit = (draft: DraftReply, edits: readonly DraftEdit[]) =>
  editDraft(services, { ...on(draft), edits, answers: [] });
const copy = () =>
  copySop(services, admin, v7(), { officeId: other.officeId, versionId: other.versionId });
const number = (text: string): DraftEdit => ({
  type: 'set-sheet-text',
  path: '/sheet/number',
  text,
});

/** Confirms all that was proposed, puts it before the head and has it signed. */
async function sign(draft: DraftReply, inForceOn?: string): Promise<DraftReply> {
  const steps = draft.definition.flow.steps.map((_, i) => `/flow/steps/${i}`);
  const paths = [...steps, '/flow/performers', '/flow/entries', '/flow/brings'];
  const settled = await edit(draft, [{ type: 'confirm', paths }]);
  const proposed = await proposeDraft(services, on(settled));
  return signDraft(services, { ...on(proposed, office.head), inForceOn });
}
const versionsOf = (sopId: string) =>
  inOffice(async (tx) => (await listHistory(tx)).filter((each) => each.sopId === sopId));

describe('a copy from the shelf', () => {
  test('is read before, with what stands on its sheet', async () => {
    const shelf = await listShelfRows(services.db.reference, office.officeId);
    const item = shelf.find(({ versionId }) => versionId === other.versionId);
    expect(item).toMatchObject({ year: 2024, performers: 5, rows: 8, version: 1 });
    const { officeId, versionId } = other;
    const shown = await getShelfSop(services, admin, { officeId, versionId });
    expect(shown.item).toEqual(item);
    expect(shown.definition.sheet.rows).toHaveLength(8);
    const clerk = getShelfSop(services, office.clerk, { officeId, versionId });
    await expect(clerk).rejects.toThrow(new Refusal('NOT_PERMITTED'));
    const own = { officeId: office.officeId, versionId: office.versionId };
    await expect(getShelfSop(services, admin, own)).rejects.toThrow(new Refusal('NOT_FOUND'));
    // An SOP is found only in the office that it is of.
    const mixed = { officeId: other.officeId, versionId: office.versionId };
    await expect(getShelfSop(services, admin, mixed)).rejects.toThrow(new Refusal('NOT_FOUND'));
    expect(await listShelfRows(services.db.reference, admin.officeId, other)).toEqual([item]);
  });

  test('says what is different from there, through edits, the signature and the next version', async () => {
    let draft = await copy();
    const origin = () => inOffice((tx) => findDraftOrigin(tx, draft.summary.id));
    const title = draft.summary.title;
    const there = { kind: 'office', office: expect.any(String), version: 1, title };
    expect(await origin()).toEqual({ ...there, changes: [] });
    draft = await edit(draft, [number('1/KAMI/2026')]);
    const change = { area: 'header', what: 'Nomor SOP', after: '1/KAMI/2026' };
    expect((await origin())?.changes).toEqual([expect.objectContaining(change)]);

    draft = await sign(draft);
    const [first] = await versionsOf(draft.summary.sopId);
    const fromFirst = await inOffice((tx) => findVersionOrigin(tx, first?.versionId ?? ''));
    expect(fromFirst).toMatchObject(there);
    expect(fromFirst?.changes).toEqual([expect.objectContaining(change)]);

    const revised = await reviseSop(services, admin, v7(), first?.versionId ?? '');
    await sign(await edit(revised, [number('2/KAMI/2027')]));
    const [second] = await versionsOf(draft.summary.sopId);
    expect(second?.version).toBe(2);
    const fromSecond = await inOffice((tx) => findVersionOrigin(tx, second?.versionId ?? ''));
    expect(fromSecond?.changes).toEqual([
      expect.objectContaining({ ...change, after: '2/KAMI/2027' }),
    ]);
  });

  test('from a file it says whose it was; what is of the office itself came from nowhere', async () => {
    const draft = await importSop(services, admin, v7(), shippedText(LAHAT));
    expect(await inOffice((tx) => findDraftOrigin(tx, draft.summary.id))).toMatchObject({
      kind: 'file',
      version: 1,
      office: expect.stringMatching(/lahat/i),
      changes: [],
    });
    expect(await inOffice((tx) => findVersionOrigin(tx, office.versionId))).toBeNull();
    const stranger = services.db.office(other.officeId, (tx) =>
      findDraftOrigin(tx, draft.summary.id),
    );
    await expect(stranger).rejects.toThrow(new Refusal('NOT_FOUND'));
  });
});

describe('what a draft began from', () => {
  const reminders = ({ diagnostics }: DraftReply) =>
    diagnostics
      .filter(({ code }) => code.startsWith('ORIGIN_') || code === 'REVISION_DATE_KEPT')
      .map(({ code, path }) => `${code} ${path}`);

  test('of another office is told until it is this one', async () => {
    const draft = await copy();
    expect(reminders(draft)).toContain('ORIGIN_VALUE_KEPT /sheet/number');
    expect(reminders(draft)).toContain('ORIGIN_REGION_NAMED /sheet/legalBases/6');
    const { errors } = draft.summary;
    const next = await edit(draft, [number('1/KAMI/2026')]);
    expect(reminders(next)).not.toContain('ORIGIN_VALUE_KEPT /sheet/number');
    expect(next.summary.errors).toBe(errors);
  });

  test('a version is told by its Tanggal Revisi, until that is another day', async () => {
    const draft = await reviseSop(services, admin, v7(), office.versionId);
    expect(reminders(draft)).toEqual(['REVISION_DATE_KEPT /sheet/revisedOn']);
    const path = '/sheet/revisedOn/written';
    const text = '2 Januari 2027';
    const next = await edit(draft, [{ type: 'set-sheet-text', path, text }]);
    expect(reminders(next)).toEqual([]);
  });
});

describe('the versions of an SOP', () => {
  test('say who signed, from and until when, and why one was withdrawn', async () => {
    const next = await reviseSop(services, admin, v7(), office.versionId);
    await sign(next, '2998-01-01');
    const waiting = (await versionsOf(PULANG))[0];
    expect(waiting).toMatchObject({
      status: 'signed',
      fromOn: '2998-01-01',
      untilOn: null,
      signedBy: office.head.userName,
      withdrawal: null,
    });
    expect(waiting?.signedAs).not.toBe('');
    const reason = 'Perbup baru belum terbit';
    const request = { versionId: waiting?.versionId ?? '', reason };
    await withdrawSop(services, office.head, v7(), request);
    const list = await inOffice((tx) => listVersions(tx, office.versionId));
    expect(list.map(({ version, status }) => [version, status])).toEqual([
      [2, 'withdrawn'],
      [1, 'in-force'],
    ]);
    expect(list[0]).toMatchObject({
      fromOn: null,
      withdrawal: {
        by: office.head.userName,
        reason,
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
      supersededBy: null,
    });
    expect(list[1]).toMatchObject({ untilOn: null, signedBy: '', supersededBy: null });
  });
});
