import { drawHeader } from './draw-header.ts';
import { drawMatrix } from './draw-matrix.ts';
import type { DrawnBlock, DrawnSheet, GridConnector } from './drawn-sheet.ts';
import { makeLabels } from './labels.ts';
import {
  makeHabits,
  makeLayout,
  type Damage,
  type Format,
  type Habits,
  type Layout,
} from './layout.ts';
import { makeTruth } from './make-truth.ts';
import { HELD_OUT, PROCEDURES, type Procedure } from './procedures.ts';
import { Random } from './random.ts';
import { renderFile } from './render/render-file.ts';
import type { SheetTruth } from './truth.ts';

/** One generated file with what it says. */
export interface GeneratedFile {
  readonly name: string;
  readonly format: Format;
  readonly damage: Damage;
  readonly isHeldOut: boolean;
  readonly layouts: readonly Layout[];
  readonly truths: readonly SheetTruth[];
  readonly bytes: Uint8Array;
}

/** What stands above a sheet that is the attachment of a decree. */
const FOREWORD = [
  'LAMPIRAN KEPUTUSAN KEPALA DAERAH',
  'NOMOR : 188.45/211/KEP/2016',
  'TANGGAL : 4 JANUARI 2016',
];

export type Vocabulary = 'seen' | 'held-out' | 'all';

/** The same seed, format and damage give the same bytes, always. */
export function makeFile(
  seed: number,
  format: Format,
  damage: Damage,
  vocabulary: Vocabulary = 'all',
): GeneratedFile {
  const random = new Random(seed * 15 + damage.length * 7 + format.charCodeAt(0));
  const from = PROCEDURES.filter(
    ({ kind }) => vocabulary === 'all' || HELD_OUT.has(kind) === (vocabulary === 'held-out'),
  );
  const first = random.pick(from);
  const procedures = [first];
  if (damage !== 'clean' && random.chance(0.08)) procedures.push(random.pick(from));
  const habits = new Random(seed * 31 + format.length);
  const sheets = procedures.map((procedure) =>
    makeSheet(random.fork(), procedure, format, damage, makeHabits(habits, damage)),
  );
  const drawn = sheets.map((sheet) => sheet.drawn);
  const { bytes, lost } = renderFile(random.fork(), drawn, format, damage);
  return {
    name: `${damage}-${seed}.${format}`,
    format,
    damage,
    isHeldOut: HELD_OUT.has(first.kind),
    layouts: sheets.map(({ layout }) => layout),
    truths: sheets.map(({ truth }, i) => withoutLost(truth, lost[i] ?? [])),
    bytes,
  };
}

/** Symbol ids are ten times the row they stand in. */
function withoutLost(truth: SheetTruth, lost: readonly GridConnector[]): SheetTruth {
  const isLost = ({ from, to }: { from: number; to: number }) =>
    lost.some((one) => one.from === from * 10 && one.to === to * 10);
  return { ...truth, edges: truth.edges.filter((edge) => !isLost(edge)) };
}

/** One file with many sheets, two landscape pages each. */
export function makeLongFile(seed: number, format: Format, sheets: number): Uint8Array {
  const random = new Random(seed);
  const drawn = Array.from({ length: sheets }, () =>
    makeSheet(
      random.fork(),
      random.pick(PROCEDURES),
      format,
      'typed',
      makeHabits(random.fork(), 'typed'),
    ),
  ).map((sheet) => sheet.drawn);
  return renderFile(random, drawn, format, 'typed').bytes;
}

function makeSheet(
  random: Random,
  procedure: Procedure,
  format: Format,
  damage: Damage,
  habits: Habits,
) {
  const layout = makeLayout(random, format, damage, habits);
  const labels = makeLabels(random, layout, damage);
  const made = makeTruth(random, procedure, layout, damage);
  const header = drawHeader(made.truth, procedure, made.signer, layout, labels);
  const matrix = drawMatrix(random, made.truth, layout, labels);
  const office: DrawnBlock[] =
    layout.header === 'stacked'
      ? [{ type: 'lines', lines: [...procedure.office, procedure.unit].filter((line) => line) }]
      : [];
  const title: DrawnBlock[] =
    made.truth.title === '' ? [] : [{ type: 'lines', lines: [made.truth.title] }];
  const table: DrawnBlock[] = [...title, matrix];
  const foreword: DrawnBlock[] = layout.habits.foreword ? [{ type: 'lines', lines: FOREWORD }] : [];
  const signature: DrawnBlock[] = layout.habits.signature
    ? [{ type: 'lines', lines: ['Ditetapkan di tempat', ...made.signer] }]
    : [];
  const drawn: DrawnSheet = {
    blocks: layout.headerAfterTable
      ? [...foreword, ...table, ...office, ...header]
      : [...foreword, ...office, ...header, ...table, ...signature],
  };
  return { layout, truth: made.truth, drawn };
}
