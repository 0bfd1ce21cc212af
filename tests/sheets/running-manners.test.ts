import { expect, test } from 'vitest';
import { NOT_SHEETS } from './by-hand/hand-written.ts';
import { RUNNING_FILES } from './by-hand/running-files.ts';
import { measure, share, type Measured } from './measure.ts';
import { readFile } from './read-file.ts';

/** Where lines of several columns stand in one another, half of the values cannot be known. */
const WOVEN = /selang-seling|satu-baris\.txt$/;

type RunningFile = (typeof RUNNING_FILES)[number];
const measurements = new Map<RunningFile, Promise<Measured>>();

/** Each file is read once for all that is asked of its reading. */
function measureOnce(file: RunningFile): Promise<Measured> {
  const known = measurements.get(file);
  const measured = known ?? measure(file.name, file.bytes, file.truths);
  measurements.set(file, measured);
  return measured;
}

test.each(RUNNING_FILES)('$name: what is wrong is asked', async (file) => {
  const measured = await measureOnce(file);
  expect(measured.read).toBe(1);
  const unasked = measured.judgements
    .filter(({ verdict }) => verdict === 'silent' || verdict === 'missing')
    .map(({ path, expected, got }) => `${path}: "${expected}" read as "${got}"`);
  expect(unasked).toEqual([]);
});

test.each(RUNNING_FILES)('$name: most of it is right', async (file) => {
  const { name } = file;
  const measured = await measureOnce(file);
  expect(measured.judgements.length).toBeGreaterThan(40);
  const isWoven = WOVEN.test(name) && !name.includes('satu-sel');
  expect(share([measured], 'right')).toBeGreaterThan(isWoven ? 0.5 : 0.9);
});

const PAPERS = NOT_SHEETS.filter(({ name }) => name.endsWith('.txt')).map(({ name, bytes }) => ({
  name,
  text: new TextDecoder().decode(bytes),
}));

/** The same paper as viewers and word processors hand it on. */
const HANDED_ON: readonly (readonly [manner: string, turn: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in one line', (text) => text.replaceAll(/\s+/g, ' ')],
  ['a cell a line', (text) => text.replaceAll(/ *(?:\n| {2,}|\t) */g, '\n')],
  ['with tabs', (text) => text.replaceAll(/ {2,}/g, '\t')],
  ['with single blanks', (text) => text.replaceAll(/ {2,}/g, ' ')],
];

test.each(HANDED_ON)('papers about SOPs are no sheets, %s', async (_, turn) => {
  const taken: string[] = [];
  for (const { name, text } of PAPERS) {
    const { sheets, notSheetBecause } = await readFile(new TextEncoder().encode(turn(text)), name);
    if (sheets.length > 0 || notSheetBecause === undefined) taken.push(name);
  }
  expect(PAPERS.length).toBeGreaterThan(12);
  expect(taken).toEqual([]);
});
