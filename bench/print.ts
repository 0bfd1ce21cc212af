/**
 * What printing a sheet costs, for each format in a process of its own: the first print with the
 * start of the typesetter, further prints, and the memory. Sheets: one that ships, and one of 40
 * rows with three loops over several pages.
 *
 *   node bench/print.ts [--rounds 5]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printSheet, printText } from '@tuntas/naskah';
import { buildLongSheet } from '../packages/naskah/src/testing/long-sheet.ts';
import { readShipped } from '../sops/shipped.ts';
import { median } from './load.ts';

const FORMATS = ['pdf', 'docx', 'html', 'svg', 'text'] as const;
type Format = (typeof FORMATS)[number];
const SHEETS = ['shipped', 'long'] as const;
type SheetName = (typeof SHEETS)[number];

interface Cost {
  readonly first: number;
  readonly next: number;
  readonly pages: number;
  readonly kilobytes: number;
  readonly before: number;
  readonly peak: number;
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    format: { type: 'string' },
    sheet: { type: 'string' },
  },
});
const format = FORMATS.find((one) => one === values.format);

if (format === undefined) printTable();
else print(JSON.stringify(await measure(format, values.sheet === 'long' ? 'long' : 'shipped')));

function printTable(): void {
  print('| sheet | format | pages | first ms | next ms | a page ms | of PDF | kB | peak MB |');
  print('| --- | --- | --: | --: | --: | --: | --: | --: | --: |');
  for (const sheet of SHEETS) {
    const costs = FORMATS.map((one) => [one, measureApart(one, sheet)] as const);
    const pdf = costs.find(([one]) => one === 'pdf')?.[1];
    for (const [one, cost] of costs) {
      const pages = one === 'docx' || one === 'svg' ? (pdf?.pages ?? 1) : cost.pages;
      const cells = [
        ...[sheet, one, pages, cost.first.toFixed(0), cost.next.toFixed(1)],
        (cost.next / pages).toFixed(1),
        (cost.next / (pdf?.next ?? 1)).toFixed(2),
        cost.kilobytes.toFixed(0),
        `${cost.peak} (${cost.before} before)`,
      ];
      print(`| ${cells.join(' | ')} |`);
    }
  }
}

/** In a process of its own, so that start and memory are those of the one format. */
function measureApart(one: Format, sheet: SheetName): Cost {
  const self = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [self, '--format', one, '--sheet', sheet, '--rounds', values.rounds],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

async function measure(one: Format, sheet: SheetName): Promise<Cost> {
  const definition =
    sheet === 'long' ? buildLongSheet() : readShipped('lahat-asistensi-rehabilitasi-sosial.yaml');
  const before = megabytes();
  const printOnce = async (): Promise<Uint8Array | string> =>
    one === 'text' ? printText(definition) : printSheet(definition, { format: one });
  const times: number[] = [];
  let printed: Uint8Array | string = '';
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const start = performance.now();
    printed = await printOnce();
    times.push(performance.now() - start);
  }
  const [first = 0, ...next] = times;
  const text = typeof printed === 'string' ? '' : Buffer.from(printed).toString('latin1');
  return {
    first,
    next: median(next),
    pages: Math.max(1, text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 1),
    kilobytes: printed.length / 1000,
    before,
    peak: megabytes(),
  };
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
