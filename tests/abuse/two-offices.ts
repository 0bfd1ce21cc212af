import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type {
  ActionReply,
  AgendaEntry,
  DraftReply,
  FileRef,
  PostPower,
  PostReply,
} from '@tuntas/api';
import { openLocalFileStore } from '../../packages/server/src/documents/index.ts';
import { aPdf, formOf } from '../../packages/server/src/documents/testing.ts';
import {
  testApp,
  type TestApp,
  type TestOffice,
  type Visitor,
} from '../../packages/server/src/http/testing.ts';
import { bindPerformers, releaseSop } from '../../packages/server/src/sops/index.ts';
import { FOREIGN } from './inspect-reply.ts';

export type Role = PostPower | 'none';
export const ROLES: readonly Role[] = ['agenda', 'head', 'admin', 'none'];
const SOPS = join(import.meta.dirname, '../../sops');
const SOP_FILE = 'lamandau-pemulangan-orang-terlantar.yaml';
const SPARE_SOP = 'lahat-asistensi-rehabilitasi-sosial.yaml';

/** An office with one of everything. The post of the role `none` performs every step. */
export interface Side {
  readonly office: TestOffice;
  readonly visitors: Record<Role, Visitor>;
  readonly sopVersionId: string;
  readonly performerId: string;
  readonly entryId: string;
  readonly secretEntryId: string;
  readonly fileId: string;
  readonly caseId: string;
  readonly caseFileId: string;
  readonly openId: string;
  readonly draftId: string;
  readonly endedId: string;
  /** A version that no case runs on. */
  readonly spareVersionId: string;
  /** An SOP of a third office, which both may copy. */
  readonly shelf: { readonly officeId: number; readonly versionId: string };
  /** A user, a post and a holding that nothing else depends on. */
  readonly spareUserId: string;
  readonly sparePostId: string;
  readonly spareHoldingId: string;
}

export interface TwoOffices {
  readonly it: TestApp;
  readonly ours: Side;
  readonly theirs: Side;
  close(): Promise<void>;
}

export async function twoOffices(): Promise<TwoOffices> {
  const it = await testApp();
  const folder = await mkdtemp(join(tmpdir(), 'tuntas-abuse-'));
  Object.assign(it.services, { files: await openLocalFileStore(folder) });
  const third = await it.office('Kantor Tiga');
  const shelf = { officeId: third.id, versionId: (await release(it, third)).sopVersionId };
  const ours = await furnish(it, 'Kantor Satu', '', shelf);
  const theirs = await furnish(it, `Kantor ${FOREIGN}`, ` ${FOREIGN}`, shelf);
  await markRows(it, theirs.office.id);
  return {
    it,
    ours,
    theirs,
    async close() {
      await it.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The request of a page of ours, for `inject`, to be damaged by tests. */
export function asVisitor(
  visitor: Visitor,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  url: string,
): InjectOptions & { readonly headers: Record<string, string> } {
  return {
    method,
    url,
    headers: {
      cookie: visitor.cookie,
      ...(method === 'GET'
        ? {}
        : { 'x-csrf-token': visitor.session.csrfToken, 'idempotency-key': randomUUID() }),
    },
  };
}

async function furnish(
  it: TestApp,
  name: string,
  mark: string,
  shelf: Side['shelf'],
): Promise<Side> {
  const office = await it.office(name);
  const visitors = Object.fromEntries(
    await Promise.all(
      ROLES.map(async (role) => [role, await it.logIn(office.users[role].email)] as const),
    ),
  ) as Record<Role, Visitor>;
  const send = async <T>(role: Role, method: 'POST' | 'PUT', url: string, body: unknown) =>
    got<T>(await it.send(visitors[role], method, url, body), url);
  const attach = async (role: Role, url: string) => {
    const form = formOf([{ field: 'file', name: `surat${mark}.pdf`, bytes: aPdf(mark) }]);
    const request = asVisitor(visitors[role], 'POST', url);
    const headers = { ...request.headers, ...form.headers };
    return got<FileRef>(await it.app.inject({ ...request, headers, payload: form.payload }), url);
  };

  const { sopVersionId, performerId } = await release(it, office);
  const { versionId: spareVersionId } = await releaseSop(it.services, {
    officeId: office.id,
    source: await readFile(join(SOPS, SPARE_SOP), 'utf8'),
    file: SPARE_SOP,
    by: null,
  });
  const revise = `/api/sops/${sopVersionId}/drafts`;
  const draft = await send<DraftReply>('admin', 'POST', revise, undefined);
  const letter = {
    arrival: 'letter',
    receivedOn: '2026-11-20',
    sender: `Desa Contoh${mark}`,
    letterNumber: `12/X/2026${mark}`,
    subject: `Pemulangan orang terlantar${mark}`,
    summary: `Satu orang${mark}`,
  };
  const entry = await send<AgendaEntry>('agenda', 'POST', '/api/agenda', letter);
  const secret = { ...letter, secrecy: 'rahasia', subject: 'Perkara anak' + mark };
  const secretEntry = await send<AgendaEntry>('agenda', 'POST', '/api/agenda', secret);
  const file = await attach('agenda', `/api/agenda/${entry.id}/files`);
  const opened = await send<ActionReply>('agenda', 'POST', '/api/cases', {
    agendaId: entry.id,
    sopVersionId,
    client: { name: `Contoh Klien${mark}`, nik: '6209014101500005', address: `Jalan${mark}` },
  });
  const caseFile = await attach('none', `/api/cases/${opened.caseId}/files`);
  await send<ActionReply>('none', 'POST', `/api/cases/${opened.caseId}/actions`, {
    expectedVersion: opened.version,
    action: { type: 'add-note', note: `Catatan${mark}` },
  });
  const spare = await send<{ readonly userId: string }>('admin', 'POST', '/api/users', {
    name: `Contoh Cadangan${mark}`,
    email: `cadangan@kantor-${office.id}${mark.trim()}.contoh`,
  });
  const sparePost = await send<PostReply>('admin', 'POST', '/api/posts', {
    title: `Jabatan Cadangan${mark}`,
    powers: [],
  });
  const held = await send<PostReply>('admin', 'POST', `/api/posts/${sparePost.id}/holders`, {
    userId: spare.userId,
    capacity: 'definitif',
    fromOn: '2026-01-01',
  });
  const ended = await send<{ readonly id: string }>('admin', 'POST', '/api/ended-laws', {
    kind: 'programme',
    name: `Program Cadangan${mark}`,
    since: '2026-01-01',
    by: 'digantikan program lain',
  });
  return {
    office,
    visitors,
    sopVersionId,
    performerId,
    entryId: entry.id,
    secretEntryId: secretEntry.id,
    fileId: file.id,
    caseId: opened.caseId,
    caseFileId: caseFile.id,
    openId: opened.state.open[0]?.openId ?? '',
    draftId: draft.summary.id,
    endedId: ended.id,
    spareVersionId,
    shelf,
    spareUserId: spare.userId,
    sparePostId: sparePost.id,
    spareHoldingId: held.holders[0]?.id ?? '',
  };
}

async function release(it: TestApp, office: TestOffice) {
  const source = await readFile(join(SOPS, SOP_FILE), 'utf8');
  const { versionId, definition } = await releaseSop(it.services, {
    officeId: office.id,
    source,
    file: SOP_FILE,
    by: null,
  });
  const inside = definition.flow.performers.filter(({ party }) => party === 'office');
  const bindings = inside.map(({ id }) => ({ performerId: id, postIds: [office.posts.none] }));
  await it.services.db.office(office.id, (tx) =>
    bindPerformers(it.services, tx, { versionId, bindings, actorUserId: null }),
  );
  return { sopVersionId: versionId, performerId: inside[0]?.id ?? '' };
}

function got<T>(reply: LightMyRequestResponse, what: string): T {
  if (reply.statusCode !== 200) throw new Error(`${what}: ${reply.statusCode} ${reply.body}`);
  return reply.json<T>();
}

/** Puts the mark into what the API could not be told. */
async function markRows(it: TestApp, officeId: number): Promise<void> {
  const marks = [
    `update users set name = name || $2 where office_id = $1`,
    `update posts set title = title || $2, unit = unit || $2 where office_id = $1`,
  ];
  for (const text of marks) await it.database.ownerQuery(text, [officeId, ` ${FOREIGN}`]);
}
