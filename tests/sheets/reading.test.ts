import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSource, readSheets, SourceProblem } from '@tuntas/reader';
import { anyFile } from './any-file.ts';
import { HAND_WRITTEN, NOT_SHEETS } from './by-hand/hand-written.ts';
import { measure, measureAll, share, textName, type Batch, type Measured } from './measure.ts';
import { readFile } from './read-file.ts';

let batches: Batch[] = [];

beforeAll(async () => {
  batches = await measureAll(1001, 6, 'all');
}, 120_000);

const filesOf = (damage: string, formats: readonly string[]): Measured[] =>
  batches
    .filter((batch) => batch.damage === damage && formats.includes(batch.format))
    .flatMap(({ files }) => files);

const wrong = (files: readonly Measured[], verdicts: readonly string[]) =>
  files.flatMap(({ name, judgements }) =>
    judgements
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ path, expected, got }) => `${name} ${path}: "${expected}" read as "${got}"`),
  );

describe('a sheet as the regulation shows it', () => {
  it.each(['tab', 'running', 'html', 'docx', 'pdf'])('%s: every value on it is right', (format) => {
    const files = filesOf('clean', [format]).map((file) => ({
      ...file,
      judgements: file.judgements.filter(({ valueClass }) => valueClass !== 'who-guessed'),
    }));
    expect(wrong(files, ['asked', 'silent', 'missing'])).toEqual([]);
  });
});

/** Shares measured over 40 files of each kind, with a third added for luck; docs/reader.md. */
const MOST_SILENT: Readonly<Record<string, number>> = {
  'tab typed': 0.01,
  'tab damaged': 0.04,
  'running typed': 0.02,
  'running damaged': 0.05,
  'html typed': 0.01,
  'html damaged': 0.01,
  'docx typed': 0.01,
  'docx damaged': 0.01,
  'pdf typed': 0.01,
  'pdf damaged': 0.02,
};

describe('a sheet as it arrives', () => {
  it.each(Object.entries(MOST_SILENT))('%s: hardly a wrong value unasked', (kind, most) => {
    const [format = '', damage = ''] = kind.split(' ');
    const files = filesOf(damage, [format]);
    expect(files.length).toBeGreaterThan(0);
    const silent = share(files, 'silent');
    expect(silent > most ? wrong(files, ['silent']) : []).toEqual([]);
  });

  it('is never refused, and never makes the reader fail', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile(), async ({ name, bytes }) => {
        expect((await readFile(bytes, textName(name))).sheets.length).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 20_240_501 },
    );
  });

  it('cut off or with bytes changed, is read or refused with a reason', async () => {
    const broken = fc.tuple(anyFile(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(broken, async ([{ name, bytes }, place, byte]) => {
        const at = Math.floor(place * (bytes.length - 1));
        const changed = Uint8Array.from(bytes);
        changed[at] = byte;
        for (const harmed of [changed, bytes.subarray(0, at)]) {
          const read = await openSource(harmed, textName(name)).catch((cause: unknown) => cause);
          if (read instanceof Error) expect(read).toBeInstanceOf(SourceProblem);
          else expect(() => readSheets(read as Parameters<typeof readSheets>[0])).not.toThrow();
        }
      }),
      { numRuns: 40, seed: 20_240_502 },
    );
  });
});

describe('papers typed by hand', () => {
  it.each(HAND_WRITTEN)('$name is read as the sheets it holds', async ({ name, bytes, truths }) => {
    const { read, judgements } = await measure(name, bytes, truths);
    expect(read).toBe(truths.length);
    expect(judgements.length).toBeGreaterThan(20);
  });

  it.each(NOT_SHEETS)('$name is no SOP sheet, and the reader says why', async ({ name, bytes }) => {
    const { sheets, notSheetBecause } = await readFile(bytes, name);
    expect(sheets).toEqual([]);
    expect(notSheetBecause).toMatch(/\w+/);
  });
});
