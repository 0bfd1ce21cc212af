import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The command as a person types it; files come from anybody. */
const ROOT = join(import.meta.dirname, '../../../..');
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-read-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Largest memory of one process of the command, in megabytes; undefined where /proc is absent. */
  readonly megabytes: number | undefined;
  readonly milliseconds: number;
}

function tuntas(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(ROOT, 'bin/tuntas.js'), 'sop', 'read', ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    let megabytes: number | undefined;
    const look = setInterval(() => {
      const peaks = descendants(child.pid ?? 0).flatMap((pid) => peakOf(pid) ?? []);
      if (peaks.length > 0) megabytes = Math.max(megabytes ?? 0, ...peaks);
    }, 20);
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code: code ?? -1, out, err, megabytes, milliseconds: performance.now() - started });
    });
  });
}

function descendants(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return [
      pid,
      ...(text === '' ? [] : text.split(' ').flatMap((one) => descendants(Number(one)))),
    ];
  } catch {
    return [];
  }
}

/** The most that the system has ever counted for a process. */
function peakOf(pid: number): number | undefined {
  try {
    const [, kilobytes] =
      /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, content);
  return path;
}

const SHEET = [
  'Nomor SOP\t12/2024',
  'Nama SOP\tPemulangan Orang Terlantar',
  '',
  'No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKeterangan',
  '\t\tKasi\tStaf\tKelengkapan\tWaktu\tOutput\t',
  '1\tStaf menerima surat\t\t\tSurat\t3 menit\tAgenda\t',
  '2\tKasi menelaah surat\t\t\tSurat\t1 jam\tDisposisi\t',
].join('\n');

describe('tuntas sop read', () => {
  it('prints the reading as JSON, and as a report', async () => {
    const path = await file('sop.txt', SHEET);
    const json = await tuntas(path, '--json');
    expect([json.code, json.err]).toEqual([0, '']);
    expect(JSON.parse(json.out)).toMatchObject({
      isSopSheet: true,
      sheet: { number: '12/2024', name: 'Pemulangan Orang Terlantar' },
      performers: ['Kasi', 'Staf'],
      rows: [
        { no: '1', activity: 'Staf menerima surat' },
        { no: '2', time: '1 jam' },
      ],
    });
    const report = await tuntas(path);
    expect(report.code).toBe(0);
    for (const words of ['Nomor SOP:', '12/2024', 'Kasi menelaah surat', 'Pertanyaan (']) {
      expect(report.out).toContain(words);
    }
  });

  it('tells what is no sheet, with exit code 3', async () => {
    const run = await tuntas(
      await file('surat.txt', 'Dengan hormat,\nkami undang Saudara.'),
      '--json',
    );
    expect(run.code).toBe(3);
    expect(JSON.parse(run.out)).toEqual({ isSopSheet: false, because: expect.any(String) });
    expect(run.err).toContain('bukan lembar SOP');
  });

  it.each([
    ['rusak.pdf', '%PDF-1.7\nterpotong', 'SOURCE_DAMAGED', 'terpotong'],
    [
      'lama.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'SOURCE_UNKNOWN_FORMAT',
      '.docx',
    ],
    ['foto.png', '\u0089PNG\r\n', 'SOURCE_UNKNOWN_FORMAT', ''],
  ])('says of %s what to do, with exit code 2', async (name, content, error, words) => {
    const run = await tuntas(await file(name, content), '--json');
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toEqual({ error, message: expect.stringContaining(words) });
    expect(run.err).toContain(name);
  });

  it('says when a file is not there', async () => {
    const run = await tuntas(join(dir, 'tidak-ada.pdf'), '--json');
    expect([run.code, JSON.parse(run.out)]).toEqual([
      2,
      expect.objectContaining({ error: 'ENOENT' }),
    ]);
  });
});

describe('files made to harm', () => {
  /** One page whose content unpacks to 240 MB of `content`. */
  const bomb = (content: string): Uint8Array => {
    const block = Buffer.from(content.repeat(Math.ceil(4_000_000 / content.length)));
    const packed = deflateSync(Buffer.concat(Array.from({ length: 60 }, () => block)), {
      level: 9,
    });
    const head = `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`;
    return Buffer.concat([
      Buffer.from(head),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF'),
    ]);
  };
  it.each([
    ['200 MB in one cell', 'sel.txt', `a\tb\n1\t${'x '.repeat(100_000_000)}`],
    ['a PDF that unpacks to 240 MB of blanks', 'kosong.pdf', bomb(' ')],
    ['a PDF of millions of lines', 'garis.pdf', bomb('0 0 m 10 10 l S\n')],
    ['a PDF of millions of words', 'kata.pdf', bomb('BT /F1 9 Tf 10 10 Td (abcdefghij) Tj ET\n')],
    ['100,000 nested blocks', 'dalam.html', `<!doctype html>${'<div>'.repeat(100_000)}`],
    ['columns without end', 'lebar.html', `<table>${'<tr><td rowspan=60000>x'.repeat(60_000)}`],
  ])('refuses %s within its time and memory', async (_what, name, content) => {
    const run = await tuntas(await file(name, content), '--json');
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toEqual({
      error: expect.stringMatching(/^SOURCE_(?:TOO_LARGE|DAMAGED)$/),
      message: expect.any(String),
    });
    if (run.megabytes !== undefined) expect(run.megabytes).toBeLessThan(300);
    // By the clock, on a machine that does other things too.
    expect(run.milliseconds).toBeLessThan(20_000);
  });
});
