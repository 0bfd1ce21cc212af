import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { v7 } from 'uuid';
import type { ActionReply } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { registerEntry } from '../packages/server/src/agenda/index.ts';
import { openCase } from '../packages/server/src/cases/index.ts';
import { createDatabase, migrate } from '../packages/server/src/database/index.ts';
import { prepareServer } from '../packages/server/src/database/prepare-server.ts';
import type { Actor } from '../packages/server/src/http/actor.ts';
import { addUser, hashPassword } from '../packages/server/src/identity/index.ts';
import { createOffice } from '../packages/server/src/offices/index.ts';
import { addHolding, addPost } from '../packages/server/src/posts/index.ts';
import { loadSecrets } from '../packages/server/src/secrets.ts';
import type { Services } from '../packages/server/src/services.ts';
import { bindPerformers, releaseSop } from '../packages/server/src/sops/index.ts';
import { socketUrl, type BenchServer } from './postgres.ts';

export const PASSWORD = 'kata-sandi-percobaan';
export const EMAIL = 'percobaan@contoh.example';
const SOP = 'lamandau-lansia-terlantar';

/** An office that runs a shipped SOP, with one person in all its posts, and one opened case. */
export interface BenchOffice {
  readonly services: Services;
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly officeId: number;
  readonly actor: Actor;
  readonly definition: SopDefinition;
  /** The case that all others are copies of. */
  readonly model: ActionReply;
  /** A statement as the owner of the tables. */
  query(text: string, values?: readonly unknown[]): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

export async function makeBenchOffice(server: BenchServer, poolSize: number): Promise<BenchOffice> {
  const password = randomBytes(8).toString('hex');
  await prepareServer({ url: server.superuserUrl }, 'tuntas', password);
  const databaseUrl = socketUrl(server.socketDir, server.port, 'tuntas', password, 'tuntas');
  await migrate({ url: databaseUrl });
  const dataDir = mkdtempSync(join(tmpdir(), 'tuntas-bench-data-'));
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: '-c search_path=app,public',
    max: 2,
  });
  // The server ends before the pool does when a run is cut short.
  pool.on('error', () => undefined);
  const services: Services = {
    config: {
      mode: 'demo',
      dataDir,
      databaseUrl,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      trustProxy: false,
      logLevel: 'silent',
    },
    db: createDatabase({ target: { url: databaseUrl }, poolSize }),
    files: {
      put: noFiles,
      open: noFiles,
      exists: noFiles,
      remove: noFiles,
      // oxlint-disable-next-line require-yield -- an empty listing
      async *keys() {},
    },
    secrets: await loadSecrets({ mode: 'demo', dataDir }),
    clock: () => new Date(),
    newId: () => v7(),
    log: pino({ level: 'silent' }),
  };
  const { officeId, actor, versionId, definition } = await furnish(services);
  const agendaId = v7();
  await services.db.office(officeId, (tx) =>
    registerEntry(tx, {
      actor,
      entryId: agendaId,
      eventId: v7(),
      now: new Date(),
      request: {
        arrival: 'letter',
        receivedOn: '2026-01-05',
        sender: 'Desa Contoh Jaya',
        subject: 'Usulan rehabilitasi sosial lanjut usia',
      },
    }),
  );
  const model = await openCase(services, {
    actor,
    commandId: v7(),
    request: {
      agendaId,
      sopVersionId: versionId,
      client: { name: 'Contoh Siti Aminah', nik: '6209014107450001' },
    },
  });
  return {
    services,
    databaseUrl,
    dataDir,
    officeId,
    actor,
    definition,
    model,
    query: (text, values = []) => pool.query(text, [...values]),
    async close() {
      await services.db.close();
      await pool.end();
    },
  };
}

const noFiles = () => Promise.reject(new Error('there are no files here'));

/** Posts, the one person, the SOP and its bindings. */
async function furnish(services: Services) {
  const officeId = await createOffice(services, {
    name: 'Dinas Sosial Contoh',
    zone: 'Asia/Jakarta',
    isDemo: false,
  });
  const source = readFileSync(new URL(`../sops/${SOP}.yaml`, import.meta.url), 'utf8');
  const released = await releaseSop(services, { officeId, source, file: `${SOP}.yaml`, by: null });
  const { versionId, definition } = released;
  const passwordHash = await hashPassword(PASSWORD);
  const performers = definition.flow.performers.filter(({ party }) => party === 'office');
  const actor = await services.db.office(officeId, async (tx): Promise<Actor> => {
    const userId = await addUser(
      services,
      tx,
      { name: 'Contoh Pegawai', email: EMAIL, nip: '', passwordHash, mustChangePassword: false },
      null,
    );
    const posts: Actor['posts'][number][] = [];
    for (const [index, { title }] of performers.entries()) {
      const powers = index === 0 ? (['agenda', 'head', 'admin'] as const) : [];
      const id = await addPost(services, tx, { title, unit: '', parentId: null, powers }, null);
      const term = { capacity: 'definitif', fromOn: '2026-01-01', untilOn: null } as const;
      await addHolding(services, tx, { postId: id, userId, ...term }, null);
      posts.push({ id, title, capacity: 'definitif', powers });
    }
    const bindings = performers.map(({ id }, index) => ({
      performerId: id,
      postIds: [posts[index]?.id ?? ''],
    }));
    await bindPerformers(services, tx, { versionId, bindings, actorUserId: null });
    return { officeId, userId, userName: 'Contoh Pegawai', posts };
  });
  return { officeId, actor, versionId, definition };
}
