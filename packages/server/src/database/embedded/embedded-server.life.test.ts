import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../database.ts';
import { openDatabase, type OpenedDatabase, type OpenOptions } from '../open-database.ts';
import { startEmbeddedServer, type ServerEvent } from './embedded-server.ts';
import { withClient } from '../with-client.ts';
import { isProcessAlive, processStart } from './process-identity.ts';
import { serverHome } from './server-home.ts';
import { serverUser } from './server-user.ts';

let dataDir: string;
let events: ServerEvent[];
const opened: OpenedDatabase[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tuntas-embedded-'));
  events = [];
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

async function open(options: Partial<OpenOptions> = {}): Promise<OpenedDatabase> {
  const database = await openDatabase({
    dataDir,
    databaseUrl: undefined,
    isProduction: false,
    purpose: 'serve',
    onServerEvent: (event) => events.push(event),
    ...options,
  });
  opened.push(database);
  return database;
}

async function close(database: OpenedDatabase): Promise<void> {
  opened.splice(opened.indexOf(database), 1);
  await database.close();
}

const hasRestarted = () => events.some(({ kind }) => kind === 'restarted');
const write = (database: OpenedDatabase, id: string) =>
  database.db.office(1, (tx) =>
    tx.rows(
      sql`insert into jobs (office_id, id, kind, payload, run_at) values (1, ${id}, 'x', '{}', now())`,
    ),
  );
const idsIn = async (database: OpenedDatabase) =>
  (await database.db.reference.rows<{ id: string }>(sql`select id from jobs order by id`)).map(
    ({ id }) => id,
  );
const ID = '01890a5d-ac96-774b-bcce-b302099a800';

/** A whole Tuntas database in another process, as if started by somebody else. */
async function openElsewhere(): Promise<{ child: ChildProcess; serverPid: number }> {
  const script = `
    import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '../open-database.ts'))};
    const { serverPid, db } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)},
      databaseUrl: undefined, isProduction: false, purpose: 'serve' });
    console.log(serverPid());
    setInterval(() => db.isReady(), 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const serverPid = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
    child.once('exit', () => reject(new Error('the other Tuntas ended')));
  });
  return { child, serverPid };
}

describe('the embedded server', () => {
  it('keeps what was written over a stop and a start', async () => {
    const first = await open();
    await write(first, `${ID}1`);
    const pid = first.serverPid();
    await close(first);
    expect(isProcessAlive(Number(pid))).toBe(false);
    const second = await open();
    expect(await idsIn(second)).toEqual([`${ID}1`]);
  });

  it('starts in a folder with quotes, commas and blanks in its name', async () => {
    const odd = join(dataDir, `a "b", 'c'`);
    const database = await open({ dataDir: odd });
    expect(await database.db.isReady()).toBe(true);
  });

  it('runs as an unprivileged user with fsync on and checksums', async () => {
    const database = await open();
    const settings = await database.db.reference.rows(sql`
      select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding', 'listen_addresses')
      order by name`);
    expect(settings).toEqual([
      { name: 'data_checksums', setting: 'on' },
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    const status = await readFile(`/proc/${database.serverPid()}/status`, 'utf8');
    expect(status).not.toMatch(/^Uid:\s+0\s/m);
  });

  it('is started again when it is killed, and requests meanwhile are told to wait', async () => {
    const database = await open();
    await write(database, `${ID}1`);
    process.kill(Number(database.serverPid()), 'SIGKILL');
    const answers = new Set<string>();
    const acknowledged = [`${ID}1`];
    for (let i = 0; acknowledged.length < 2 || !hasRestarted(); i++) {
      const id = `${ID.slice(0, -4)}${String(i).padStart(5, '0')}`;
      const answer = await write(database, id).then(
        () => {
          acknowledged.push(id);
          return 'ok';
        },
        (error: unknown) => String((error as { code: unknown }).code),
      );
      answers.add(answer);
    }
    expect([...answers].filter((answer) => answer !== 'ok' && answer !== 'UNAVAILABLE')).toEqual(
      [],
    );
    expect(await idsIn(database)).toEqual(expect.arrayContaining(acknowledged));
  });

  it('starts after a Tuntas that was killed and left its server running', async () => {
    const { child, serverPid } = await openElsewhere();
    child.kill('SIGKILL');
    await sleep(50);
    expect(isProcessAlive(serverPid)).toBe(true);
    const database = await open();
    expect(events).toContainEqual({ kind: 'stopped-orphan', pid: serverPid });
    await write(database, `${ID}1`);
  });

  it('starts after Tuntas and its server were killed together', async () => {
    const { child, serverPid } = await openElsewhere();
    child.kill('SIGKILL');
    process.kill(serverPid, 'SIGKILL');
    const database = await open();
    await write(database, `${ID}1`);
    expect(await idsIn(database)).toEqual([`${ID}1`]);
  });

  it('starts when a stranger has got the process id of the dead server', async () => {
    const first = await open();
    await write(first, `${ID}1`);
    await close(first);
    const user = await serverUser();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...user });
    children.push(stranger);
    const home = await serverHome(dataDir, user);
    await writeFile(
      join(home, 'pg', 'postmaster.pid'),
      `${stranger.pid}\n${join(home, 'pg')}\n1700000000\n5432\n${join(home, 'run')}\n\n  1234567  99\nready   \n`,
    );
    const second = await open();
    expect(await idsIn(second)).toEqual([`${ID}1`]);
    expect(isProcessAlive(Number(stranger.pid))).toBe(true);
  });

  it('makes the cluster anew when its making was cut short', async () => {
    await mkdir(join(dataDir, 'pg.baru'), { recursive: true });
    await writeFile(join(dataDir, 'pg.baru', 'PG_VERSION'), '18\n');
    await write(await open(), `${ID}1`);
  });

  it('refuses a second Tuntas, and lets a command join the first', async () => {
    const first = await open();
    await write(first, `${ID}1`);
    await expect(open()).rejects.toThrow(/sedang dipakai Tuntas lain/);
    const joined = await open({ purpose: 'command' });
    expect(await idsIn(joined)).toEqual([`${ID}1`]);
    await close(joined);
    await write(first, `${ID}2`);
  });

  it('works under a data folder that its own user cannot enter', async () => {
    const outer = dataDir;
    dataDir = join(outer, 'closed', 'data');
    await mkdir(join(outer, 'closed'), { mode: 0o700 });
    await mkdir(dataDir);
    const user = await serverUser();
    const home = await serverHome(dataDir, user);
    try {
      const database = await open();
      await write(database, `${ID}1`);
      expect(home === dataDir).toBe(user === undefined);
      await close(database);
    } finally {
      await rm(home, { recursive: true, force: true });
      dataDir = outer;
    }
  });

  it('takes a socket folder elsewhere when the path is too long for a socket', async () => {
    const outer = dataDir;
    await chmod(outer, 0o711);
    dataDir = join(outer, 'x'.repeat(120));
    await mkdir(dataDir, { mode: 0o711 });
    const database = await open();
    const host = 'host' in database.target ? database.target.host : '';
    expect(host.startsWith(join(tmpdir(), 'tuntas-'))).toBe(true);
    expect(host.length).toBeLessThan(80);
    await write(database, `${ID}1`);
    await close(database);
    await expect(stat(host)).rejects.toThrow('ENOENT');
    dataDir = outer;
  });

  it('can be started by pg_ctl, as it must be on Windows, and is watched all the same', async () => {
    const server = await startEmbeddedServer({
      dataDir,
      databases: ['tuntas'],
      launch: 'pg_ctl',
      say: (event) => events.push(event),
    });
    try {
      process.kill(server.pid(), 'SIGKILL');
      await expect.poll(hasRestarted, { timeout: 20_000 }).toBe(true);
      const query = await withClient(server.target('tuntas'), (client) =>
        client.query('select 1 as one'),
      );
      expect(query.rows).toEqual([{ one: 1 }]);
    } finally {
      await server.stop();
    }
    expect(await processStart(server.pid())).toBeUndefined();
  });
});
