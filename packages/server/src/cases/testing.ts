import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { OfferedAction, PostPower } from '@tuntas/api';
import type { CaseAction, Requirement, SopDefinition, Verdict } from '@tuntas/sop';
import { registerEntry } from '../agenda/index.ts';
import { recordOfficeEvent, verifyAudit } from '../audit/index.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';
import { createOffice } from '../offices/index.ts';
import type { Services } from '../services.ts';
import { bindPerformers, releaseSop } from '../sops/index.ts';
import { openCase } from './open-case.ts';

/** The definitions that ship. */
export const SHIPPED_SOPS = [
  'palangka-raya-rehabilitasi-anak-lansia',
  'lahat-asistensi-rehabilitasi-sosial',
  'lamandau-lansia-terlantar',
  'lamandau-pemulangan-orang-terlantar',
] as const;

export const shippedText = (name: string): string =>
  readFileSync(new URL(`../../../../sops/${name}.yaml`, import.meta.url), 'utf8');

/** Services on a test database, with a clock that moves on by a second at every look. */
export function testServices(database: TestDatabase): Services {
  const keys = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const noFile = () => Promise.reject(new Error('this test has no files'));
  let now = Date.parse('2026-11-23T02:00:00.000Z');
  return {
    config: {
      mode: 'demo',
      dataDir: '',
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:3000',
      trustProxy: false,
      logLevel: 'silent',
    },
    db: database.db,
    files: {
      put: noFile,
      open: noFile,
      exists: () => Promise.resolve(false),
      remove: noFile,
      // oxlint-disable-next-line require-yield -- an empty listing
      async *keys() {},
    },
    secrets: {
      personKey: randomBytes(32),
      searchKey: randomBytes(32),
      sealKey: keys.privateKey,
      sealPublicKey: keys.publicKey,
    },
    clock: () => new Date((now += 1_000)),
    newId: () => v7(),
    log: pino({ level: 'silent' }),
  };
}

/** An office that runs one SOP: a post and a person for each of its performers, and a front desk. */
export interface CaseOffice {
  readonly officeId: number;
  readonly versionId: string;
  readonly definition: SopDefinition;
  /** By performer id. */
  readonly performers: ReadonlyMap<string, Actor>;
  /** Everybody: the performers, the front desk, the head. */
  readonly everybody: readonly Actor[];
  readonly clerk: Actor;
  readonly head: Actor;
}

export async function plantCaseOffice(
  services: Services,
  database: TestDatabase,
  sopText: string,
): Promise<CaseOffice> {
  const officeId = await createOffice(services, {
    name: 'Dinas Sosial Contoh',
    zone: 'Asia/Jakarta',
    isDemo: false,
  });
  const { versionId, definition } = await releaseSop(services, {
    officeId,
    source: sopText,
    file: 'sop.yaml',
    by: null,
  });
  const clerk = await plantPerson(database, officeId, 'Contoh Petugas TU', ['agenda']);
  const head = await plantPerson(database, officeId, 'Contoh Pimpinan', ['head']);
  const performers = new Map<string, Actor>();
  for (const { id, party } of definition.flow.performers) {
    if (party === 'outside') continue;
    performers.set(id, await plantPerson(database, officeId, `Contoh ${id}`));
  }
  await services.db.office(officeId, (tx) =>
    bindPerformers(services, tx, {
      versionId,
      actorUserId: null,
      bindings: [...performers].map(([performerId, { posts }]) => ({
        performerId,
        postIds: posts.map(({ id }) => id),
      })),
    }),
  );
  const everybody = [...performers.values(), clerk, head];
  return { officeId, versionId, definition, performers, everybody, clerk, head };
}

export interface FreshOffice {
  readonly database: TestDatabase;
  readonly services: Services;
  readonly office: CaseOffice;
  readonly admin: Actor;
}

/** One database for the tests of a file, and for each an office with an administrator. */
export function officePerTest(
  sop: (typeof SHIPPED_SOPS)[number],
  put: (fresh: FreshOffice) => void,
): void {
  let database: TestDatabase;
  let services: Services;
  beforeAll(async () => {
    database = await testDatabase();
    services = testServices(database);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    const office = await plantCaseOffice(services, database, shippedText(sop));
    const admin = await plantPerson(database, office.officeId, 'Contoh Admin', ['admin']);
    put({ database, services, office, admin });
  });
}

/** A shipped SOP in force in an office; the id of its version. */
export async function releaseShipped(
  services: Services,
  officeId: number,
  sop: (typeof SHIPPED_SOPS)[number],
): Promise<string> {
  const release = { officeId, source: shippedText(sop), file: 'sop.yaml', by: null };
  return (await releaseSop(services, release)).versionId;
}

export function performerOf({ performers }: CaseOffice, id: string): Actor {
  const actor = performers.get(id);
  if (actor === undefined) throw new Error(`no performer ${id}`);
  return actor;
}

/** What a verification of the office finds. */
export async function auditCodes(services: Services, officeId: number): Promise<string[]> {
  return (await verifyAudit(services, { officeId })).findings.map(({ code }) => code);
}

export async function plantPerson(
  database: TestDatabase,
  officeId: number,
  name: string,
  powers: readonly PostPower[] = [],
): Promise<Actor> {
  const [userId, postId, holdingId] = [v7(), v7(), v7()];
  await database.ownerQuery(
    `insert into users (office_id, id, name, email, nip, password_hash, must_change_password,
                        is_active, created_at)
     values ($1, $2, $3, $4, '', 'x', false, true, now())`,
    [officeId, userId, name, `${userId}@contoh.example`],
  );
  await database.ownerQuery(
    `insert into posts (office_id, id, title, unit, powers, is_active, created_at)
     values ($1, $2, $3, '', $4, true, now())`,
    [officeId, postId, `Jabatan ${name}`, [...powers]],
  );
  await database.ownerQuery(
    `insert into holdings (office_id, id, post_id, user_id, capacity, from_on, created_at)
     values ($1, $2, $3, $4, 'definitif', '2020-01-01', now())`,
    [officeId, holdingId, postId, userId],
  );
  await database.db.office(officeId, (tx) =>
    recordOfficeEvent(
      tx,
      {
        id: v7(),
        at: new Date().toISOString(),
        actorUserId: null,
        kind: 'person-planted',
        subjectId: userId,
        detail: {},
      },
      [
        { table: 'users', id: userId },
        { table: 'posts', id: postId },
        { table: 'holdings', id: holdingId },
      ],
    ),
  );
  return {
    officeId,
    userId,
    userName: name,
    posts: [{ id: postId, title: `Jabatan ${name}`, capacity: 'definitif', powers }],
  };
}

export async function plantAgendaEntry(services: Services, clerk: Actor): Promise<string> {
  const entryId = services.newId();
  await services.db.office(clerk.officeId, (tx) =>
    registerEntry(tx, {
      actor: clerk,
      entryId,
      eventId: services.newId(),
      now: services.clock(),
      request: {
        arrival: 'letter',
        receivedOn: '2026-11-20',
        sender: 'Desa Contoh Jaya',
        subject: 'Usulan rehabilitasi sosial',
      },
    }),
  );
  return entryId;
}

/** A case from a fresh agenda entry; gives its id. */
export async function plantCase(
  services: Services,
  office: CaseOffice,
  entry?: string,
): Promise<string> {
  const { caseId } = await openCase(services, {
    actor: office.clerk,
    commandId: services.newId(),
    request: {
      agendaId: await plantAgendaEntry(services, office.clerk),
      sopVersionId: office.versionId,
      ...(entry !== undefined && { entry }),
      client: { name: 'Contoh Klien Satu', nik: '6271010101500001' },
    },
  });
  return caseId;
}

/** Fills an offered action in as a person would. `pick` chooses where there is a choice. */
export function fillIn(
  offered: OfferedAction,
  definition: SopDefinition,
  entry: string,
  pick: <T>(from: readonly T[]) => T = (from) => from[0] as (typeof from)[number],
): CaseAction {
  const openId = offered.openId ?? '';
  const reason = 'Alasan untuk percobaan';
  const as = offered.as.length > 0 ? pick(offered.as).performerId : '';
  switch (offered.type as CaseAction['type']) {
    case 'confirm':
      return { type: 'confirm', openId, as };
    case 'send-back':
      return { type: 'send-back', openId, as, to: pick(offered.to), reason };
    case 'add-note':
      return { type: 'add-note', note: 'Catatan percobaan' };
    case 'suspend':
      return { type: 'suspend', reason };
    case 'resume':
      return { type: 'resume' };
    case 'cancel':
      return { type: 'cancel', reason };
    case 'reopen':
      return { type: 'reopen', to: pick(offered.to), reason };
    case 'take-exit':
  }
  const step = definition.flow.steps.find(({ id }) => id === offered.stepId);
  const asked = (step?.requires ?? []).filter(
    ({ onlyFor }) => onlyFor === undefined || onlyFor.includes(entry),
  );
  const { needs } = offered;
  return {
    type: 'take-exit',
    openId,
    exit: offered.exit ?? '',
    as,
    ...(needs.reason && { reason }),
    ...(needs.verdicts && { verdicts: verdictsOn(asked, needs.verdicts) }),
    ...(needs.disposisi && { disposisi: { instruction: 'Proses lebih lanjut' } }),
    ...(needs.receipt && {
      receipt: { receivedBy: 'Contoh Penerima', receivedOn: '2026-11-20' },
    }),
    ...(needs.choose && { chosen: [pick(offered.to)] }),
  };
}

function verdictsOn(asked: readonly Requirement[], wanted: 'all-met' | 'some-unmet'): Verdict[] {
  return asked.map(({ id, mandatory }) => ({
    requirementId: id,
    verdict: wanted === 'some-unmet' && mandatory ? 'missing' : 'met',
  }));
}
