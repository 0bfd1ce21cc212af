import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetReading } from '@tuntas/reader';
import { anyFile } from '../any-file.ts';
import { makeFile } from '../make-file.ts';
import { judgeFile, judgeSheet } from './judge-file.ts';
import type { Judgement } from './judgement.ts';
import { readingOfTruth } from './reading-of-truth.ts';

const [truth] = makeFile(1, 'html', 'clean').truths;
if (truth === undefined) throw new Error('no sheet was made');
const reading = readingOfTruth(truth);

const wrong = (judgements: readonly Judgement[]) =>
  judgements
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ path, verdict }) => `${path} ${verdict}`);

const withRow = (index: number, cells: Partial<SheetReading['sheet']['rows'][number]>) => ({
  ...reading,
  sheet: {
    ...reading.sheet,
    rows: reading.sheet.rows.map((row, i) => (i === index ? { ...row, ...cells } : row)),
  },
});

describe('the judge', () => {
  it('finds nothing wrong in a reading without fault, whatever the sheet', () => {
    fc.assert(
      fc.property(anyFile(), ({ truths }) => {
        const readings = truths.map(readingOfTruth);
        expect(wrong(judgeFile(truths, { sheets: readings }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('calls one changed letter a silent error', () => {
    const other = withRow(2, { output: `${truth.rows[2]?.output}x` });
    expect(wrong(judgeSheet(truth, other))).toEqual(['rows[2].output silent']);
  });

  it('calls the same value asked when a question points to it', () => {
    const questions = [{ where: 'rows[2].output', ask: 'Apa?', why: 'Tidak jelas.' }];
    const other = { ...withRow(2, { output: 'lain' }), questions };
    expect(wrong(judgeSheet(truth, other))).toEqual(['rows[2].output asked']);
  });

  it('calls an empty value missing, and counts a lost row value by value', () => {
    expect(wrong(judgeSheet(truth, withRow(2, { output: '' })))).toEqual([
      'rows[2].output missing',
    ]);
    const rows = reading.sheet.rows.filter((_, i) => i !== 3);
    const lost = judgeSheet(truth, { ...reading, sheet: { ...reading.sheet, rows } });
    expect(
      wrong(lost).filter((line) => line === 'rows[lost] missing').length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('sees two values that changed places', () => {
    const { requires = '', output = '' } = truth.rows[0] ?? {};
    const other = withRow(0, { requires: output, output: requires });
    expect(wrong(judgeSheet(truth, other))).toEqual([
      'rows[0].requires silent',
      'rows[0].output silent',
    ]);
  });

  it('calls a sure guess at the wrong performer a silent error, a modest one asked', () => {
    const guess = (confidence: number) => ({
      ...reading,
      rows: reading.rows.map((row, i) =>
        i === 1
          ? {
              ...row,
              performers: [
                { name: 'x', column: 6, basis: 'inferred' as const, confidence, because: '' },
              ],
            }
          : row,
      ),
    });
    const told = { ...truth, told: 'nothing' as const };
    expect(wrong(judgeSheet(told, guess(0.9)))).toContain('rows[1].performers silent');
    expect(wrong(judgeSheet(told, guess(0.4)))).toContain('rows[1].performers asked');
  });
});
