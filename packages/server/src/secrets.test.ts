import { sign, verify } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createKeys, KEY_FILES, keyFolder, loadSecrets } from './secrets.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tuntas-keys-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const load = (mode: 'demo' | 'production', env = {}) => loadSecrets({ mode, dataDir }, env);

it('makes the keys once in demo mode, readable by their owner only', async () => {
  const first = await load('demo');
  expect(await load('demo')).toEqual(first);
  expect((await readdir(keyFolder(dataDir))).sort()).toEqual([...KEY_FILES].sort());
  for (const file of KEY_FILES) {
    expect((await stat(join(keyFolder(dataDir), file))).mode & 0o777).toBe(0o600);
  }
  expect(first.personKey).toHaveLength(32);
  expect(first.personKey).not.toEqual(first.searchKey);
  const seal = sign(null, Buffer.from('seal'), first.sealKey);
  expect(verify(null, Buffer.from('seal'), first.sealPublicKey, seal)).toBe(true);
});

it('never makes keys in production, and says which command does', async () => {
  await expect(load('production')).rejects.toThrow(/person\.key.*tuntas keys create/);
  await createKeys(dataDir, {});
  await rm(join(keyFolder(dataDir), 'seal.pem'));
  await expect(load('production')).rejects.toThrow(/^Kunci seal\.pem tidak ada/);
});

it('takes keys from the environment', async () => {
  const made = await load('demo');
  await rm(keyFolder(dataDir), { recursive: true });
  const fromEnv = await load('production', {
    TUNTAS_PERSON_KEY: made.personKey.toString('base64'),
    TUNTAS_SEARCH_KEY: made.searchKey.toString('base64'),
    TUNTAS_SEAL_KEY: made.sealKey.replaceAll('\n', '\\n'),
  });
  expect(fromEnv).toEqual(made);
});

it.each([
  ['person.key', 'short', /rusak/],
  ['search.key', Buffer.alloc(32).toString('base64'), /bukan kunci acak/],
  ['seal.pem', 'no pem', /seal\.pem rusak/],
])('refuses a damaged %s', async (file, content, sentence) => {
  await createKeys(dataDir, {});
  await writeFile(join(keyFolder(dataDir), file), content, { mode: 0o600 });
  await expect(load('production')).rejects.toThrow(sentence);
});

it.skipIf(process.platform === 'win32')('refuses a key that others may read', async () => {
  await createKeys(dataDir, {});
  await chmod(join(keyFolder(dataDir), 'person.key'), 0o644);
  await expect(load('production')).rejects.toThrow(/chmod 600/);
});

it('tells everything that is wrong with the keys at once', async () => {
  await createKeys(dataDir, {});
  await writeFile(join(keyFolder(dataDir), 'person.key'), 'short', { mode: 0o600 });
  await rm(join(keyFolder(dataDir), 'seal.pem'));
  await expect(load('production')).rejects.toThrow(/person\.key rusak[\s\S]*seal\.pem tidak ada/);
});
