import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataDirProblem, prepareDataDir } from './prepare-data-dir.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-dir-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

it('makes the folder, and leaves nothing in it', async () => {
  const dataDir = join(dir, 'a', 'b');
  prepareDataDir(dataDir);
  prepareDataDir(dataDir);
  expect(await readdir(dataDir)).toEqual([]);
});

it('says that a file is in the way, of the folder or of one above it', async () => {
  const file = join(dir, 'data');
  await writeFile(file, '');
  expect(() => prepareDataDir(file)).toThrow(/^Folder data .*bukan folder.*--data/);
  expect(() => prepareDataDir(join(file, 'below'))).toThrow(/^Folder data .*bukan folder/);
});

it('names folder and user where writing is not allowed, and the medium where it is at fault', () => {
  const { username } = userInfo();
  expect(dataDirProblem('/srv/x', 'EACCES')).toMatch(
    new RegExp(
      `^Folder data /srv/x tidak dapat dibuat atau ditulis oleh pengguna ${username} .*install -d`,
    ),
  );
  expect(dataDirProblem('/srv/x', 'EROFS')).toMatch(/hanya dapat dibaca/);
  expect(dataDirProblem('/srv/x', 'ENOSPC')).toMatch(/ruang kosong/);
});
