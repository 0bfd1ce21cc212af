import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectionTarget } from '../connection.ts';
import { OWNER_ROLE } from '../prepare-server.ts';
import { serverHome } from './server-home.ts';
import { serverUser } from './server-user.ts';

/**
 * The embedded server that another Tuntas runs on this data folder, for a command beside it.
 * Undefined while that server is not ready.
 */
export async function findRunningServer(
  dataDir: string,
  database: string,
): Promise<ConnectionTarget | undefined> {
  const home = await serverHome(dataDir, await serverUser());
  const [pidFile, password] = await Promise.all([
    readFile(join(home, 'pg', 'postmaster.pid'), 'utf8').catch(() => undefined),
    readFile(join(dataDir, 'postgres.password'), 'utf8').catch(() => undefined),
  ]);
  // Lines: process, data folder, start, port, socket folder, address, memory key, state.
  const lines = pidFile?.split('\n').map((line) => line.trim()) ?? [];
  if (password === undefined || lines[7] !== 'ready') return undefined;
  return {
    host: lines[4] || '127.0.0.1',
    port: Number(lines[3]),
    user: OWNER_ROLE,
    password: password.trim(),
    database,
  };
}
