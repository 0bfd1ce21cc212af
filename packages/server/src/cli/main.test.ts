import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMain as run } from './testing.ts';

/** Command lines that need no office, in this process. */
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-cli-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('tuntas', () => {
  it('teaches: every command explains itself in Indonesian, with an example', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+)(?: \[pilihan\])?(?: <\w+>)? {2,}\S/gm)].map(
      (match) => match[1],
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'serve',
        'migrate',
        'keys',
        'office',
        'user',
        'sop',
        'audit',
        'backup',
        'restore',
      ]),
    );
    for (const args of [
      ['serve'],
      ['backup'],
      ['restore'],
      ['sop', 'check'],
      ['sop', 'print'],
      ['user', 'create'],
      ['audit', 'verify'],
      ['office', 'holidays', 'import'],
    ]) {
      const help = await run([...args, '--help']);
      expect(help.out).toMatch(/Cara pakai:[\s\S]*Contoh:/);
      expect(help.out).not.toMatch(/Usage|Options:|display help|choices|default/);
    }
  });

  it.each([
    [['menari'], /“menari” tidak dikenal/],
    [['sop', 'check'], /<berkas> belum diisi/],
    [['user', 'create', '--office', 'satu', '--name', 'x', '--email', 'y'], /nomor kantor/],
    [['office', 'create'], /wajib diisi/],
    [['serve', '--port', 'abc'], /^--port berisi “abc”/],
    [['sop', 'check', '/nowhere.yaml'], /nowhere\.yaml tidak ada/],
    [['sop', 'print', 'x.yaml', '--format', 'xls'], /“xls”\. Isinya salah satu dari: pdf, docx/],
    [['sop', 'check', tmpdir()], /adalah folder, bukan berkas/],
    [['office', 'create', '--name', 'X', '--zone', 'UTC', '--data', tmpdir()], /Asia\/Jayapura/],
    [['help', 'office', 'menari'], /“office menari” tidak dikenal.*create, rename, list/],
    [['office', 'help', 'menari'], /“menari” tidak dikenal/],
    [['office', 'holidays', 'import', '/nowhere.txt', '--office', '1'], /nowhere\.txt tidak ada/],
    [
      ['office', 'holidays', 'import', 'x', '--office', '1', '--kind', 'pekan'],
      /nasional, cuti-bersama, kantor/,
    ],
    [['office', 'list', '--data', '/nowhere/data'], /Folder data .* tidak ada/],
    [['restore', '/nowhere.tar.gz', '--data', '/nowhere/data'], /nowhere\.tar\.gz tidak ada/],
    [['audit', 'verify', '--noted', 'x', '--data', '/nowhere/data'], /bukan catatan segel/],
  ])('%j is misuse: exit code 2 and a sentence', async (args, sentence) => {
    const { code, err } = await run(args);
    expect(err).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe('help', () => {
  it.each([
    [['help'], /serve[\s\S]*Mulai dari sini/],
    [['help', 'office'], /rename[\s\S]*list/],
    [['help', 'office', 'create'], /--zone[\s\S]*\(bawaan: "Asia\/Jakarta"\)[\s\S]*Contoh:/],
    [['sop', 'help', 'check'], /<berkas\.\.\.>[\s\S]*Contoh:/],
  ])('%j shows the help of that command', async (args, text) => {
    const { code, out } = await run(args);
    expect(out).toMatch(text);
    expect(out).not.toContain('default');
    expect(code).toBe(0);
  });

  it('tells the version', async () => {
    const { code, out } = await run(['--version']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});

describe('sop check', () => {
  it('checks what can be read and names what cannot', async () => {
    const shipped = join(
      import.meta.dirname,
      '../../../../sops/lahat-asistensi-rehabilitasi-sosial.yaml',
    );
    const { code, err } = await run(['sop', 'check', shipped, '/nowhere.yaml', shipped]);
    expect(err).toContain('2 berkas, 0 kesalahan');
    expect(err).toContain('/nowhere.yaml tidak ada');
    expect(code).toBe(2);
  });

  it('passes the definitions that ship', async () => {
    const { code, err } = await run([
      'sop',
      'check',
      join(import.meta.dirname, '../../../../sops/lahat-asistensi-rehabilitasi-sosial.yaml'),
    ]);
    expect(err).toContain('1 berkas, 0 kesalahan');
    expect(code).toBe(0);
  });

  it('gives place, code and sentence of what is wrong, for people and as JSON', async () => {
    const file = join(dir, 'salah.yaml');
    await writeFile(file, 'id: x\nsheet: 3\n');
    const shown = await run(['sop', 'check', file]);
    expect(shown.code).toBe(1);
    expect(shown.out).toMatch(/salah\.yaml:\d+:\d+ kesalahan [A-Z_]+ \S/);
    const { diagnostics } = JSON.parse((await run(['sop', 'check', '--json', file])).out) as {
      diagnostics: { severity: string; line: number }[];
    };
    expect(diagnostics.some(({ severity, line }) => severity === 'error' && line > 0)).toBe(true);
  });

  it('adds the laws of a file to those that ship, and refuses a file that is no table', async () => {
    const shipped = join(import.meta.dirname, '../../../../sops/lamandau-lansia-terlantar.yaml');
    const laws = join(dir, 'peraturan.yaml');
    const check = () => run(['sop', 'check', '--laws', laws, shipped]);
    const entry = (since: string) =>
      `laws: [{ law: UU 13/1998, since: ${since}, by: dicabut UU contoh }]`;
    await writeFile(laws, entry('2020-05-01'));
    const { out } = await check();
    expect(out).toContain('UU 13/1998 tidak berlaku lagi sejak 1 Mei 2020: dicabut UU contoh.');
    await writeFile(laws, entry('2999'));
    expect((await check()).out).not.toContain('dicabut UU contoh');
    await writeFile(laws, entry('besok'));
    const refused = await check();
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/peraturan\.yaml: laws ke-1/);
  });
});
