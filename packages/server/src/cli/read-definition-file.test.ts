import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDefinitionFile } from './read-definition-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tuntas-definition-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
};

test('a definition is its text', async () => {
  expect(await readDefinitionFile(await place('sop.yaml', 'nama: “Contoh”'))).toBe(
    'nama: “Contoh”',
  );
});

test.each([
  ['sheet.docx', 'PK\u0003\u0004…', /dokumen.*YAML.*tuntas sop read/],
  ['sheet.pdf', '%PDF-1.7', /dokumen.*YAML/],
  ['latin.yaml', new Uint8Array([0x6e, 0xe9, 0x6e]), /bukan teks UTF-8/],
])('%s is refused with what to do', async (name, bytes, sentence) => {
  await expect(readDefinitionFile(await place(name, bytes))).rejects.toThrow(sentence);
});

test('a folder is called one, and no rights are blamed', async () => {
  await expect(readDefinitionFile(folder)).rejects.toThrow(/adalah folder, bukan berkas\.$/);
});
