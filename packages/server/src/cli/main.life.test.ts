import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProcessAlive } from '../database/embedded/process-identity.ts';

/** The command as a person types it, in a process of its own. */
const ROOT = join(import.meta.dirname, '../../../..');
let dir: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-cli-'));
  await chmod(dir, 0o711);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dir, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function launch(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, 'bin/tuntas.js'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], TUNTAS_DATA: join(dir, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

function tuntas(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = launch(args, env);
    let [out, err] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

const PRODUCTION = { TUNTAS_MODE: 'production', TUNTAS_PUBLIC_URL: 'http://localhost:8080' };

it('tells every problem of a start at once, and does not say that it starts', async () => {
  const { code, out, err } = await tuntas(['serve'], {
    TUNTAS_MODE: 'production',
    TUNTAS_DATA: join(dir, 'none'),
    TUNTAS_PROT: '80',
    DATABASE_URL: 'postgres://tuntas:…@localhost/tuntas',
  });
  expect([code, out]).toEqual([2, '']);
  for (const named of ['DATABASE_URL', 'TUNTAS_PUBLIC_URL', 'TUNTAS_PROT', 'Kunci person.key']) {
    expect(err).toContain(named);
  }
});

it('sets up an office for service, step by step, each refusal naming the next step', async () => {
  const data = { ...PRODUCTION, TUNTAS_DATA: join(dir, 'service') };
  const keyless = await tuntas(['office', 'list'], data);
  expect([keyless.code, keyless.err]).toEqual([2, expect.stringContaining('tuntas keys create')]);
  expect((await tuntas(['keys', 'create'], data)).out).toMatch(/person\.key/);
  const office = ['office', 'create', '--name', 'Dinas Sosial Kabupaten Contoh'];
  expect((await tuntas(office, data)).out).toContain('Kantor 1 dibuat');
  const email = 'admin@dinsos.example';
  const user = ['user', 'create', '--office', '1', '--name', 'Contoh Admin', '--email', email];
  const made = await tuntas(user, data);
  expect(made.out).toMatch(/Kata sandi pertama: \S{8,}/);
  const again = await tuntas(user, data);
  expect([again.code, again.err]).toEqual([2, expect.stringMatching(/^--email: .*sudah dipakai/)]);
  const reset = await tuntas(['user', 'reset-password', email], data);
  expect(reset.out).toMatch(/Kata sandi pertama: \S{8,}/);
  expect(reset.out).not.toBe(made.out.split('\n').slice(1).join('\n'));
  const sop = ['sop', 'release', 'sops/lamandau-lansia-terlantar.yaml', '--office', '1'];
  expect((await tuntas(sop, data)).out).toContain('berlaku di kantor 1');
  expect((await tuntas(['user', 'list'], data)).out).toContain(`1\t${email}\tContoh Admin`);
  const list = join(dir, 'libur-2027.txt');
  await writeFile(
    list,
    'Tanggal\tNama\n1 Januari 2027\tTahun Baru\n10-11 Maret 2027\tIdul Fitri\n',
  );
  const holidays = ['office', 'holidays', 'import', list, '--office', '1'];
  expect((await tuntas(holidays, data)).out).toContain('3 hari libur ditambahkan, 0 sudah');
  await writeFile(list, '1 Januari 2027\tTahun Baru\n31 Juni 2027\tTidak ada');
  const refused = await tuntas(holidays, data);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('libur-2027.txt:2 ')]);
  const known = ['office', 'holidays', 'list', '--office', '1', '--year', '2027'];
  expect((await tuntas(known, data)).out).toContain('2027-03-11\tnasional\tIdul Fitri\n');
  const verified = await tuntas(['audit', 'verify'], data);
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('kantor 1:')]);

  await rm(join(dir, 'service', 'keys', 'person.key'));
  expect((await tuntas(['keys', 'create'], data)).code).toBe(0);
  for (const args of [
    ['serve', '--port', '0'],
    ['audit', 'verify'],
    ['backup', join(dir, 'x')],
  ]) {
    const { code, err } = await tuntas(args, data);
    expect([code, err]).toEqual([2, expect.stringMatching(/^Kunci person\.key bukan kunci yang/)]);
  }
}, 120_000);

describe('serve', () => {
  it('listens, refuses a second one and a taken port, stops in order on a signal', async () => {
    const port = await freePort();
    const child = launch(['serve', '--port', String(port)]);
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    await expect
      .poll(() => out, { timeout: 60_000 })
      .toContain(`Tuntas siap: http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/api/ready`)).status).toBe(200);

    const second = await tuntas(['serve', '--port', String(await freePort())]);
    expect([second.code, second.err]).toEqual([
      2,
      expect.stringContaining('sedang dipakai Tuntas lain'),
    ]);
    const taken = await tuntas(['serve', '--port', String(port)], {
      TUNTAS_DATA: join(dir, 'other'),
    });
    expect([taken.code, taken.err]).toEqual([
      2,
      expect.stringContaining(`Porta ${port} sudah dipakai`),
    ]);
    expect((await tuntas(['office', 'list'])).out).toContain('(demo)');

    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(out).toContain('Tuntas berhenti.');
  }, 180_000);

  it('refuses demo data in production', async () => {
    const { code, err } = await tuntas(['serve', '--port', '0'], PRODUCTION);
    expect([code, err]).toEqual([2, expect.stringMatching(/kantor contoh/)]);
  }, 60_000);

  it('ends with its starter, even when that is killed', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['bin/tuntas.js', 'serve', '--port', '0'],
        { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
      child.stdout.on('data', (text) => { if (/siap/.test(text)) console.log(child.pid); });`;
    const starter = spawn(process.execPath, ['-e', script], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], TUNTAS_DATA: join(dir, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(starter);
    const pid = await new Promise<number>((resolve) => {
      starter.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
    });
    expect(isProcessAlive(pid)).toBe(true);
    starter.kill('SIGKILL');
    await expect.poll(() => isProcessAlive(pid), { timeout: 30_000 }).toBe(false);
  }, 120_000);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
