import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ConnectionTarget } from './src/database/connection.ts';
import { startEmbeddedServer } from './src/database/embedded/embedded-server.ts';
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

async function startTemporary(): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tuntas-test-'));
  const server = await startEmbeddedServer({ dataDir, databases: [], isDurable: false });
  const superuser = server.superuserTarget();
  return {
    superuser,
    owner: server.target('postgres'),
    ownerPassword: 'url' in superuser ? '' : superuser.password,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
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
