import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileStore } from './file-store.ts';
import { openLocalFileStore } from './local-file-store.ts';
import { isStoreKey, storeKey } from './store-key.ts';

let root: string;
let store: FileStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tuntas-files-'));
  store = await openLocalFileStore(join(root, 'files'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const read = async (key: string) => await buffer(await store.open(key));

test('gives back the bytes, also after opening the folder anew', async () => {
  const bytes = Buffer.from('isi surat');
  const key = storeKey(7, v7());
  await store.put(key, bytes);
  expect(await read(key)).toEqual(bytes);
  store = await openLocalFileStore(join(root, 'files'));
  expect(await read(key)).toEqual(bytes);
  expect(await store.exists(key)).toBe(true);
});

test('never overwrites, also when two put the same key at once', async () => {
  const key = storeKey(7, v7());
  const results = await Promise.allSettled(
    Array.from({ length: 6 }, (_, i) => store.put(key, Buffer.from(`isi ${i}`))),
  );
  const winners = results.flatMap((result, i) => (result.status === 'fulfilled' ? [i] : []));
  expect(winners).toHaveLength(1);
  expect((await read(key)).toString()).toBe(`isi ${winners[0]}`);
  await expect(store.put(key, Buffer.from('lain'))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readdir(join(root, 'files', 'unfinished'))).toEqual([]);
});

test('lists its keys and nothing else', async () => {
  const keys = Array.from({ length: 20 }, (_, i) => storeKey((i % 3) + 1, v7()));
  for (const key of keys) await store.put(key, Buffer.from('x'));
  await writeFile(join(root, 'files', 'Thumbs.db'), '');
  await writeFile(join(root, 'files', '1', 'catatan.txt'), '');
  const listed: string[] = [];
  for await (const key of store.keys()) listed.push(key);
  expect(listed.toSorted()).toEqual(keys.toSorted());
});

test('what is not there is refused, and removing it twice is not', async () => {
  const key = storeKey(7, v7());
  await expect(store.open(key)).rejects.toMatchObject({ code: 'ENOENT' });
  await store.put(key, Buffer.from('x'));
  await store.remove(key);
  await store.remove(key);
  expect(await store.exists(key)).toBe(false);
});

test('half-written files of yesterday are removed at the start, those of today are not', async () => {
  const unfinished = join(root, 'files', 'unfinished');
  await writeFile(join(unfinished, 'old'), 'x');
  await writeFile(join(unfinished, 'new'), 'x');
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
  await utimes(join(unfinished, 'old'), yesterday, yesterday);
  await openLocalFileStore(join(root, 'files'));
  expect(await readdir(unfinished)).toEqual(['new']);
});

test.each([
  '../../etc/passwd',
  '7/../../../etc/passwd',
  '7/ab/../../../x',
  '/etc/passwd',
  'C:\\Windows\\x',
  '7\\ab\\x',
  '0/ab/0197c1f2-0000-7000-8000-0000000000ab',
  '7/cd/0197c1f2-0000-7000-8000-0000000000ab',
  '7/ab/0197c1f2-0000-7000-8000-0000000000ab/x',
  '7/ab/0197c1f2-0000-7000-8000-0000000000ab\0',
  '7/ab/0197c1f2-0000-7000-8000-0000000000ab\n',
  '',
])('%j is no key', async (key) => {
  expect(isStoreKey(key)).toBe(false);
  await expect((async () => await store.put(key, Buffer.from('x')))()).rejects.toThrow('not a key');
  await expect((async () => await store.open(key))()).rejects.toThrow('not a key');
  await expect((async () => await store.remove(key))()).rejects.toThrow('not a key');
});

test('no text but a made key is a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isStoreKey(text)).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.uuid(), (officeId, id) => {
      expect(isStoreKey(storeKey(officeId, id))).toBe(true);
    }),
  );
});
