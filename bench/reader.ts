/**
 * How well and how fast SOP sheets are read, over generated sheets whose truth is known and sheets
 * typed by hand. A value is right; or wrong with a question that points to it (asked); or wrong
 * without one (silent); or absent without one (missing).
 *
 *   npm run bench:reader -- [--sheets 40] [--seed 1] [--classes]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HAND_WRITTEN, NOT_SHEETS } from '../tests/sheets/by-hand/hand-written.ts';
import type { Judgement } from '../tests/sheets/judge/judgement.ts';
import { makeLongFile } from '../tests/sheets/make-file.ts';
import { makeOtherPaper } from '../tests/sheets/make-other-paper.ts';
import { measure, measureAll, share, textName, type Measured } from '../tests/sheets/measure.ts';
import { readFile } from '../tests/sheets/read-file.ts';
import { median } from './load.ts';

const { values } = parseArgs({
  options: {
    sheets: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    classes: { type: 'boolean', default: false },
    long: { type: 'string' },
  },
});
const count = Number(values.sheets);
const seed = Number(values.seed);
/** A sheet of the generator takes two landscape pages. */
const LONG_SHEETS = 25;
const OTHER_PAPERS = 200;

if (values.long === undefined) await compare();
else await readLong(values.long === 'pdf' ? 'pdf' : 'docx');

async function compare(): Promise<void> {
  print('| files | damage | values | right | asked | silent | missing | questions | ms |');
  print('| --- | --- | --: | --: | --: | --: | --: | --: | --: |');
  const seen = await measureAll(seed, count, 'seen');
  for (const { format, damage, files } of seen) print(row(`${format}`, damage, files));
  const heldOut = await measureAll(seed, Math.ceil(count / 2), 'held-out');
  const seenFiles = seen.flatMap(({ files }) => files);
  const heldOutFiles = heldOut.flatMap(({ files }) => files);
  print(row('all, known offices', 'all', seenFiles));
  print(row('all, offices held out', 'all', heldOutFiles));
  const hand: Measured[] = [];
  for (const { name, bytes, truths } of HAND_WRITTEN) hand.push(await measure(name, bytes, truths));
  print(row('typed by hand', '', hand));
  if (values.classes) printClasses([...seenFiles, ...heldOutFiles]);
  await printRefusals([...seenFiles, ...heldOutFiles, ...hand]);
  print(`Peak memory of this run: ${megabytes()} MB.`);
  for (const format of ['docx', 'pdf']) printLong(format);
}

function row(name: string, damage: string, files: readonly Measured[]): string {
  const percent = (verdict: Judgement['verdict']) => (share(files, verdict) * 100).toFixed(1);
  const number = files.reduce((sum, { judgements }) => sum + judgements.length, 0);
  const sheets = files.reduce((sum, { read }) => sum + read, 0);
  const questions = files.reduce((sum, one) => sum + one.questions, 0) / Math.max(1, sheets);
  const ms = median(files.map(({ milliseconds }) => milliseconds)).toFixed(0);
  const shares = (['right', 'asked', 'silent', 'missing'] as const).map(percent).join(' | ');
  return `| ${name} | ${damage} | ${number} | ${shares} | ${questions.toFixed(1)} | ${ms} |`;
}

function printClasses(files: readonly Measured[]): void {
  const classes = new Set(
    files.flatMap(({ judgements }) => judgements.map(({ valueClass }) => valueClass)),
  );
  print('\n| value | right | asked | silent | missing |\n| --- | --: | --: | --: | --: |');
  for (const name of classes) {
    const shares = (['right', 'asked', 'silent', 'missing'] as const)
      .map((verdict) => (share(files, verdict, (one) => one.valueClass === name) * 100).toFixed(1))
      .join(' | ');
    print(`| ${name} | ${shares} |`);
  }
}

async function printRefusals(files: readonly Measured[]): Promise<void> {
  const refused = files.filter(({ read }) => read === 0).length;
  const miscounted = files.filter(({ read, sheets }) => read !== 0 && read !== sheets).length;
  print(
    `\nSheets taken for none: ${refused} of ${files.length} files; wrong number: ${miscounted}.`,
  );
  const asked = files
    .flatMap(({ judgements }) => judgements)
    .filter((one) => one.verdict === 'asked');
  const broad = asked.filter(({ isBroad }) => isBroad).length;
  print(`Asked only by a question about the whole table: ${broad} of ${asked.length} values.`);
  let taken = 0;
  for (const { name, bytes } of NOT_SHEETS) {
    const { sheets } = await readFile(bytes, name);
    if (sheets.length > 0) taken++;
  }
  for (let i = 0; i < OTHER_PAPERS; i++) {
    const { name, bytes } = makeOtherPaper(seed + i);
    if ((await readFile(bytes, textName(name))).sheets.length > 0) taken++;
  }
  print(`Other papers taken for sheets: ${taken} of ${NOT_SHEETS.length + OTHER_PAPERS}.`);
}

/** In a process of its own, so that the memory is that of the one file. */
function printLong(format: string): void {
  const self = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [self, '--long', format], {
    encoding: 'utf8',
  });
  print((stdout || stderr).trim());
}

async function readLong(format: 'docx' | 'pdf'): Promise<void> {
  const bytes = makeLongFile(seed, format, LONG_SHEETS);
  const before = megabytes();
  const start = performance.now();
  const { sheets } = await readFile(bytes, `panjang.${format}`);
  const ms = (performance.now() - start).toFixed(0);
  print(
    `${LONG_SHEETS * 2} pages of ${format} (${(bytes.length / 1000).toFixed(0)} kB, ${LONG_SHEETS} sheets, ${sheets.length} read): ${ms} ms, peak memory ${megabytes()} MB (${before} MB before reading).`,
  );
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
