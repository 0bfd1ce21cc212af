import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataDirBusy, lockDataDir } from './data-lock.ts';
import { processStart } from './process-identity.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const leave = (holder: object) => writeFile(join(dir, 'tuntas.lock'), JSON.stringify(holder));

it('is given once, and again after its release', async () => {
  const lock = await lockDataDir(dir);
  await expect(lockDataDir(dir)).rejects.toThrow(DataDirBusy);
  await lock.release();
  await (await lockDataDir(dir)).release();
  expect(await readdir(dir)).toEqual([]);
});

it('is refused while another living process holds it', async () => {
  const other = spawn('sleep', ['60'], { stdio: 'ignore' });
  const pid = Number(other.pid);
  await leave({ pid, start: await processStart(pid), host: hostname() });
  await expect(lockDataDir(dir)).rejects.toThrow(`proses ${pid}`);
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  await (await lockDataDir(dir)).release();
});

it('is taken over from a process whose id passed on to another', async () => {
  await leave({ pid: process.pid, start: 'an earlier boot/1', host: hostname() });
  await (await lockDataDir(dir)).release();
  await leave({ pid: process.ppid, start: 'an earlier boot/1', host: hostname() });
  await (await lockDataDir(dir)).release();
});

it('is taken over from a file that holds no lock', async () => {
  await writeFile(join(dir, 'tuntas.lock'), '');
  await (await lockDataDir(dir)).release();
});

it('is taken over by one only, when many find it stale at once', async () => {
  for (let round = 0; round < 20; round++) {
    await leave({ pid: 2 ** 22 + 1, start: 'gone', host: hostname() });
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dir, 0)));
    const won = tries.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(await readdir(dir)).toEqual(['tuntas.lock']);
    expect(JSON.parse(await readFile(join(dir, 'tuntas.lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
    await won[0]?.value.release();
  }
});

it('of another machine is respected while it shows signs of life', async () => {
  await leave({ pid: 1, start: 'x', host: 'another-machine' });
  const beat = setInterval(() => void leave({ pid: 1, start: 'x', host: 'another-machine' }), 500);
  await expect(lockDataDir(dir, 0)).rejects.toThrow('another-machine');
  clearInterval(beat);
  await (await lockDataDir(dir)).release();
}, 30_000);
