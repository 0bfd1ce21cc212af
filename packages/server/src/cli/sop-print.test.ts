import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMain as run } from './testing.ts';

const shipped = join(
  import.meta.dirname,
  '../../../../sops/lahat-asistensi-rehabilitasi-sosial.yaml',
);

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-print-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('sop print', () => {
  it('writes the sheet to the file that is named', async () => {
    const target = join(dir, 'lembar.pdf');
    const { code, err } = await run(['sop', 'print', shipped, '--paper', 'f4', '--out', target]);
    expect([code, err]).toEqual([0, expect.stringContaining(target)]);
    expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes a text with every cell of the sheet', async () => {
    const { code, out } = await run(['sop', 'print', shipped, '--format', 'text', '--out', '-']);
    expect(code).toBe(0);
    expect(out).toContain('\nKEGIATAN\tPELAKSANA\t\t\t\t\t\tMUTU BAKU\t\t\tKET\n');
    expect(out).toMatch(/\t10 Menit\tCatatan hasil laporan\t\n/);
  });

  it('writes a document for Word', async () => {
    const target = join(dir, 'lembar.docx');
    const { code } = await run(['sop', 'print', shipped, '--format', 'docx', '--out', target]);
    expect([code, (await readFile(target)).subarray(0, 4).toString()]).toEqual([
      0,
      'PK\u0003\u0004',
    ]);
  });

  it('gives the annex only when asked', async () => {
    const plain = await run(['sop', 'print', shipped, '--format', 'html', '--out', '-']);
    const full = await run(['sop', 'print', shipped, '--format', 'html', '--annex', '--out', '-']);
    expect(plain.out).toContain('asisemen');
    expect(plain.out).not.toContain('LAMPIRAN');
    expect(full.out).toContain('LAMPIRAN PENGATURAN');
  });

  it('names a letter that cannot be printed, and prints nothing', async () => {
    const file = join(dir, 'aneh.yaml');
    const target = join(dir, 'aneh.pdf');
    await writeFile(file, (await readFile(shipped, 'utf8')).replace('asisemen', 'asi\u{F0B7}men'));
    const { code, err } = await run(['sop', 'print', file, '--out', target]);
    expect([code, err]).toEqual([1, expect.stringContaining('U+F0B7')]);
    await expect(readFile(target)).rejects.toThrow('ENOENT');
  });

  it('tells a wrong definition and an unreadable file apart', async () => {
    const file = join(dir, 'salah.yaml');
    await writeFile(file, 'id: x\nsheet: 3\n');
    expect((await run(['sop', 'print', file])).code).toBe(1);
    expect((await run(['sop', 'print', '/nowhere.yaml'])).code).toBe(2);
    expect((await run(['sop', 'print', shipped, '--out', '/nowhere/x.pdf'])).code).toBe(2);
  });
});
