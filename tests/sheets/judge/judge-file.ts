import type { ReadResult, SheetReading } from '@tuntas/reader';
import type { SheetTruth } from '../truth.ts';
import { align, wordLikeness } from './align.ts';
import { judgeHeader } from './judge-header.ts';
import { judgeRows } from './judge-rows.ts';
import type { Judgement, Verdict } from './judgement.ts';

/** Every value of every sheet in a file, held against what the file says. */
export function judgeFile(truths: readonly SheetTruth[], result: ReadResult): Judgement[] {
  const pairs = align(truths, result.sheets, sheetLikeness);
  const readingOf = new Map(pairs);
  const known = new Set(pairs.map(([, j]) => j));
  return [
    ...truths.flatMap((truth, i) => {
      const j = readingOf.get(i);
      return judgeSheet(truth, (j === undefined ? undefined : result.sheets[j]) ?? NOTHING);
    }),
    ...result.sheets.flatMap((reading, j) =>
      known.has(j) ? [] : judgeSheet(EMPTY, reading).filter(({ verdict }) => verdict !== 'right'),
    ),
  ];
}

export function judgeSheet(truth: SheetTruth, reading: SheetReading): Judgement[] {
  return [...judgeHeader(truth, reading), ...judgeRows(truth, reading)];
}

/** How many values came to which verdict. */
export function countVerdicts(judgements: readonly Judgement[]): Record<Verdict, number> {
  const counts = { right: 0, asked: 0, silent: 0, missing: 0 };
  for (const { verdict } of judgements) counts[verdict]++;
  return counts;
}

function sheetLikeness(truth: SheetTruth, { sheet }: SheetReading): number {
  const rows = (from: readonly { readonly activity: string }[]) =>
    from.map(({ activity }) => activity).join(' ');
  return (
    0.01 + wordLikeness(truth.name, sheet.name) + wordLikeness(rows(truth.rows), rows(sheet.rows))
  );
}

const NO_DATE = { written: '' };
const NO_LISTS = {
  legalBases: [],
  qualifications: [],
  related: [],
  equipment: [],
  warnings: [],
  records: [],
};

const EMPTY: SheetTruth = {
  office: '',
  unit: '',
  number: '',
  madeOn: NO_DATE,
  revisedOn: NO_DATE,
  effectiveOn: NO_DATE,
  approvedBy: '',
  name: '',
  title: '',
  ...NO_LISTS,
  performers: [],
  rows: [],
  edges: [],
  told: 'nothing',
};

/** What is left when a sheet was not found at all: every value is missing. */
const NOTHING: SheetReading = {
  sheet: {
    ...EMPTY,
    approvedBy: { written: '' },
    ...NO_LISTS,
    labels: {
      number: '',
      madeOn: '',
      revisedOn: '',
      effectiveOn: '',
      approvedBy: '',
      name: '',
      legalBases: '',
      qualifications: '',
      related: '',
      equipment: '',
      warnings: '',
      records: '',
    },
    performers: [],
    columns: {
      activity: '',
      performers: '',
      standard: '',
      requires: '',
      time: '',
      output: '',
      note: '',
    },
    rows: [],
  },
  rows: [],
  proposals: [],
  questions: [],
  places: {},
};
