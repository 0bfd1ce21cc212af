import fc from 'fast-check';
import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Performer, Step } from '../definition/flow.ts';
import { KINDS, STEP_KINDS } from '../definition/kinds.ts';
import type { MatrixGeometry } from '../matrix/matrix-layout.ts';

/** Definitions far wilder than any office writes: only the schema is kept, not good sense. */

const basis = { written: 'contoh' };
const blank = { written: '' };

interface Draft {
  readonly columns: number;
  readonly rows: number;
  readonly steps: readonly {
    readonly row: number | null;
    readonly kind: Step['kind'];
    readonly by: readonly number[];
    readonly exits: readonly {
      readonly pick: number;
      readonly to: readonly number[];
      readonly label: string | null;
    }[];
  }[];
  readonly marks: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

const draft: fc.Arbitrary<Draft> = fc
  .record({ columns: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 1, max: 9 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      steps: fc.array(
        fc.record({
          row: fc.option(fc.integer({ min: 1, max: rows }), { freq: 4 }),
          kind: fc.constantFrom(...STEP_KINDS),
          // One more than there are columns: an outside party without a column.
          by: fc.uniqueArray(fc.integer({ min: 1, max: columns + 1 }), {
            minLength: 1,
            maxLength: 3,
          }),
          exits: fc.array(
            fc.record({
              pick: fc.nat(9),
              to: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
              label: fc.option(
                fc.constantFrom('Ya', 'Lengkap dan benar', 'Dipertanggungjawabkansepenuhnya'),
                { freq: 3 },
              ),
            }),
            { minLength: 1, maxLength: 4 },
          ),
        }),
        { minLength: 1, maxLength: 14 },
      ),
      marks: fc.array(
        fc.record({
          row: fc.integer({ min: 1, max: rows }),
          column: fc.integer({ min: 1, max: columns }),
          text: fc.constantFrom('Belum lengkap', 'Tidak', 'Dikembalikan untuk dilengkapi'),
        }),
        { maxLength: 3 },
      ),
    }),
  );

export const wildDefinition: fc.Arbitrary<SopDefinition> = draft.map((input) => {
  const performers: Performer[] = Array.from({ length: input.columns + 1 }, (_, index) =>
    index < input.columns
      ? {
          id: `p${index + 1}`,
          title: `Jabatan ${index + 1}`,
          party: 'office',
          column: index + 1,
          basis,
        }
      : { id: `p${index + 1}`, title: 'Pihak luar', party: 'outside', basis },
  );
  return {
    language: 1,
    id: 'contoh',
    version: 1,
    sheet: {
      ...emptySheet,
      performers: performers.slice(0, input.columns).map(({ title }) => ({ name: title })),
      rows: Array.from({ length: input.rows }, (_, index) => {
        const marks = input.marks.filter(({ row }) => row === index + 1);
        const first = [...new Map(marks.map(({ column, text }) => [column, text]))];
        return {
          ...{
            no: `${index + 1}`,
            activity: 'Kegiatan',
            requires: '',
            time: '',
            output: '',
            note: '',
          },
          ...(first.length > 0 ? { marks: first.map(([column, text]) => ({ column, text })) } : {}),
        };
      }),
    },
    flow: {
      start: 's0',
      entries: [{ id: 'surat', title: 'Surat', basis }],
      performers,
      brings: [],
      steps: input.steps.map(({ row, kind, by, exits }, index) => ({
        id: `s${index}`,
        title: `Langkah ${index}`,
        ...(row === null ? { added: true as const } : { row }),
        kind,
        by: by.map((column) => `p${column}`),
        requires: [],
        produces: [],
        clock: { owner: 'office' as const, enforced: false, basis },
        exits: makeExits(kind, exits, input.steps.length),
        basis: { kind: basis, by: basis },
      })),
    },
  };
});

function makeExits(
  kind: Step['kind'],
  drafts: Draft['steps'][number]['exits'],
  stepCount: number,
): Exit[] {
  const names = Object.keys(KINDS[kind].exits);
  const exits = drafts.map(({ pick, to, label }): Exit => {
    const targets = [...new Set(to.map((at) => `s${at % stepCount}`))];
    return {
      exit: names[pick % names.length] ?? '',
      ...(label === null ? {} : { label }),
      ...(targets.length > 0 ? { to: targets } : { ends: true as const }),
      basis,
    };
  });
  return [...new Map(exits.map((exit) => [exit.exit, exit])).values()];
}

const emptySheet = {
  ...{ office: '', unit: '', number: '', name: '', title: '', approvedBy: blank },
  ...{ madeOn: blank, revisedOn: blank, effectiveOn: blank },
  ...{ legalBases: [], qualifications: [], related: [], equipment: [], warnings: [], records: [] },
  labels: {
    ...{ number: '', madeOn: '', revisedOn: '', effectiveOn: '', approvedBy: '', name: '' },
    ...{
      legalBases: '',
      qualifications: '',
      related: '',
      equipment: '',
      warnings: '',
      records: '',
    },
  },
  columns: {
    ...{ activity: '', performers: '', standard: '', requires: '', time: '', output: '', note: '' },
  },
} satisfies Partial<SopDefinition['sheet']>;

/** Sizes from far too small to generous. */
export function wildGeometry(definition: SopDefinition): fc.Arbitrary<MatrixGeometry> {
  const sizes = (count: number, max: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: 0, max }), { minLength: count, maxLength: count });
  return fc.record({
    columnWidths: sizes(definition.sheet.performers.length, 160),
    rowHeights: sizes(definition.sheet.rows.length, 200),
    fontSize: fc.constantFrom(6, 9, 12),
  });
}
