import { randomBytes } from 'node:crypto';
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ConnectionTarget } from './src/database/connection.ts';
import { lockDataDir } from './src/database/embedded/data-lock.ts';
import { startEmbeddedServer } from './src/database/embedded/embedded-server.ts';
import { findBinaries } from './src/database/embedded/find-binaries.ts';
import { stopOrphan } from './src/database/embedded/stop-orphan.ts';
import { migrate } from './src/database/migrate.ts';
import { prepareServer } from './src/database/prepare-server.ts';
import { onDatabase } from './src/database/testing.ts';

/**
 * One PostgreSQL for the whole test run with one migrated database as template: the embedded one
 * in a temporary folder, or a throw-away server whose superuser TUNTAS_TEST_DATABASE_URL names.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = `template_${randomBytes(6).toString('hex')}`;
  const url = process.env['TUNTAS_TEST_DATABASE_URL'];
  const server = url === undefined ? await startTemporary() : await useServer(url);
  try {
    await prepareServer(server.superuser, template, server.ownerPassword);
    await migrate(onDatabase(server.owner, template));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('testServer', { superuser: server.superuser, owner: server.owner, template });
  return () => server.stop();
}

interface RunningServer {
  readonly superuser: ConnectionTarget;
  readonly owner: ConnectionTarget;
  readonly ownerPassword: string;
  stop(): Promise<void>;
}

const PREFIX = 'tuntas-test-';

async function startTemporary(): Promise<RunningServer> {
  await removeLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  const lock = await lockDataDir(dataDir);
  const server = await startEmbeddedServer({ dataDir, databases: [], isDurable: false });
  // Vitest may end without a teardown; a signal is all that can still be sent then.
  const endAtOnce = () => {
    try {
      process.kill(server.pid(), 'SIGQUIT');
    } catch {
      // Already gone.
    }
  };
  process.once('exit', endAtOnce);
  const superuser = server.superuserTarget();
  return {
    superuser,
    owner: server.target('postgres'),
    ownerPassword: 'url' in superuser ? '' : superuser.password,
    async stop() {
      process.off('exit', endAtOnce);
      await server.stop();
      await lock.release();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Servers of test runs that were killed: their lock is stale. */
async function removeLeftovers(): Promise<void> {
  const binaries = await findBinaries();
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    try {
      await access(join(dataDir, 'tuntas.lock'));
      await lockDataDir(dataDir, 0);
    } catch {
      // Of a run that goes on, or just begins.
      continue;
    }
    await stopOrphan({ binaries, dir: join(dataDir, 'pg') });
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function useServer(url: string): Promise<RunningServer> {
  const ownerPassword = randomBytes(12).toString('hex');
  const owner = new URL(url);
  owner.username = 'tuntas';
  owner.password = ownerPassword;
  return {
    superuser: { url },
    owner: { url: owner.href },
    ownerPassword,
    stop: () => Promise.resolve(),
  };
}
