/**
 * What files cost that were made to do harm: the time by the clock until the answer, start of the
 * reading process with it; the work of the processor in it, which a busy machine does not lengthen;
 * and the most memory of that process as the system counts it (Linux).
 *
 *   node bench/hostile.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { buildDocx } from '../packages/reader/src/formats/docx/testing/build-docx.ts';
import { writePdf } from '../packages/reader/src/formats/pdf/testing/write-pdf.ts';
import { readInChild } from '../packages/server/src/sop-reading/index.ts';
import { makeLongFile } from '../tests/sheets/make-file.ts';

const MB = 1_000_000;
/** Of a second, in which the system counts the work of a process. */
const TICKS = 100;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellOf = (text: string): string =>
  `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
const grid = Array.from({ length: 40 }, (_, i) => `0 ${i * 10} m 500 ${i * 10} l S`).join('\n');
const page = {
  width: 842,
  height: 595,
  content: `${grid}\nBT /F1 8 Tf 50 300 Td (Kegiatan) Tj ET`,
};
const entities = `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">${'<!ENTITY c "&b;&b;&b;&b;">'.repeat(1000)}]>`;

const FILES: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    'zip bomb: an entry of 300 MB',
    'x.docx',
    () => docxWith({ 'word/document.xml': new Uint8Array(300 * MB) }),
  ],
  [
    'zip bomb: 400 entries of 1 MB',
    'x.docx',
    () =>
      docxWith(
        Object.fromEntries(
          Array.from({ length: 400 }, (_, i) => [`word/a${i}.xml`, new Uint8Array(MB)]),
        ),
      ),
  ],
  ['200 MB in one cell', 'x.docx', () => buildDocx({ body: cellOf('a'.repeat(200 * MB)) })],
  [
    'tables nested 1,000 deep',
    'x.docx',
    () => buildDocx({ body: nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 1000) }),
  ],
  [
    'XML nested 100,000 deep',
    'x.docx',
    () => buildDocx({ body: nest('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 100_000) }),
  ],
  [
    'external entities',
    'x.docx',
    () => docxWith({ 'word/document.xml': utf8(`${entities}<a>&c;</a>`) }),
  ],
  [
    'elements nested 200,000 deep',
    'x.html',
    () => utf8(`<table>${nest('<div>', '</div>', 200_000)}</table>`),
  ],
  [
    '19 MB of cells',
    'x.html',
    () => utf8(`<table><tr>${'<td>a</td>'.repeat(1_900_000)}</tr></table>`),
  ],
  ['19 MB in one cell', 'x.txt', () => utf8(`No\tKegiatan\n1\t${'a '.repeat(9.5 * MB)}`)],
  ['19 MB of tabs', 'x.txt', () => utf8('\t'.repeat(19 * MB))],
  ['500 pages', 'x.pdf', () => writePdf(Array.from({ length: 500 }, () => page))],
  [
    '100 pages of lines',
    'x.pdf',
    () =>
      writePdf(Array.from({ length: 100 }, () => ({ ...page, content: `${grid}\n`.repeat(200) }))),
  ],
  ['gzip under another name', 'x.pdf', () => gzipSync(new Uint8Array(200 * MB))],
  ['an honest file of 50 pages', 'x.docx', () => makeLongFile(1, 'docx', 25)],
  ['an honest file of 50 pages', 'x.pdf', () => makeLongFile(1, 'pdf', 25)],
];

print('| file | kB | seconds | of work | peak MB | answer |');
print('| --- | --: | --: | --: | --: | --- |');
for (const [name, fileName, make] of FILES) {
  const bytes = make();
  const watch = watchChildren();
  const start = performance.now();
  const answer = await readInChild(bytes, fileName).then(
    ({ result }) => `read: ${'sheets' in result ? result.sheets.length : 0} sheets`,
    (error: unknown) =>
      error instanceof Error && 'code' in error ? String(error.code) : String(error),
  );
  const seconds = (performance.now() - start) / 1000;
  const { megabytes, worked } = await watch.end();
  const kilobytes = (bytes.length / 1000).toFixed(0);
  print(
    `| ${fileName.slice(2)}: ${name} | ${kilobytes} | ${seconds.toFixed(1)} | ${worked.toFixed(1)} | ${megabytes} | ${answer} |`,
  );
}

function docxWith(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return buildDocx({ body: '', entries });
}

function nest(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}${close.repeat(depth)}`;
}

interface Cost {
  readonly megabytes: number;
  /** Seconds of the processor. */
  readonly worked: number;
}

/** The most memory and work that any process had which this one has started. */
function watchChildren(): { readonly end: () => Promise<Cost> } {
  let [peak, worked] = [0, 0];
  let isOn = true;
  const looking = (async () => {
    while (isOn) {
      for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        const seen = lookAt(id);
        [peak, worked] = [Math.max(peak, seen.kilobytes), Math.max(worked, seen.ticks)];
      }
      await sleep(15);
    }
  })();
  return {
    end: async () => {
      isOn = false;
      await looking;
      return { megabytes: Math.round(peak / 1000), worked: worked / TICKS };
    },
  };
}

/** Nothing for processes of others, and for those that have ended meanwhile. */
function lookAt(id: string): { readonly kilobytes: number; readonly ticks: number } {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    if (!status.includes(`\nPPid:\t${process.pid}\n`)) return { kilobytes: 0, ticks: 0 };
    const times = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return {
      kilobytes: Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0),
      ticks: Number(times[11] ?? 0) + Number(times[12] ?? 0),
    };
  } catch {
    return { kilobytes: 0, ticks: 0 };
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
