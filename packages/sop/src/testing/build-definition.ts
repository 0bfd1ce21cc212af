import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Flow, Performer, Step } from '../definition/flow.ts';
import type { StepKind } from '../definition/kinds.ts';
import type { Sheet } from '../definition/sheet.ts';

export const WRITTEN = { written: 'baris 1' };

/** Where an exit leads: one step, several, the end (null), or the exit in full. */
export type Way = string | readonly string[] | null | Partial<Exit>;

/** A step with the exits given by name; performed by `staf`. */
export function buildStep(
  id: string,
  kind: StepKind,
  ways: Readonly<Record<string, Way>>,
  more: Partial<Step> = {},
): Step {
  return {
    id,
    title: `Langkah ${id}`,
    kind,
    by: ['staf'],
    requires: [],
    produces: [],
    clock: { owner: 'office', enforced: false, basis: WRITTEN },
    exits: Object.entries(ways).map(([exit, way]) => ({ exit, ...toExit(way), basis: WRITTEN })),
    basis: { kind: WRITTEN, by: WRITTEN },
    ...more,
  };
}

function toExit(way: Way): Partial<Exit> {
  if (way === null) return { ends: true };
  if (typeof way === 'string') return { to: [way] };
  return Array.isArray(way) ? { to: [...(way as readonly string[])] } : (way as Partial<Exit>);
}

const PERFORMERS: readonly Performer[] = [
  { id: 'staf', title: 'Staf', party: 'office', column: 1, basis: WRITTEN },
  { id: 'kasi', title: 'Kasi', party: 'office', column: 2, basis: WRITTEN },
  { id: 'kabid', title: 'Kabid', party: 'office', column: 3, basis: WRITTEN },
  { id: 'panti', title: 'Panti', party: 'outside', basis: WRITTEN },
];

/** A definition that has nothing to complain about: each step without a row gets one of its own. */
export function buildDefinition(
  steps: readonly Step[],
  flow: Partial<Flow> = {},
  sheet: Partial<Sheet> = {},
): SopDefinition {
  return {
    language: 1,
    id: 'contoh',
    version: 1,
    sheet: { ...buildSheet(steps.length), ...sheet },
    flow: {
      start: steps[0]?.id ?? 'tidak-ada',
      entries: [
        { id: 'surat', title: 'Surat', basis: WRITTEN },
        { id: 'kiriman', title: 'Kiriman', basis: WRITTEN },
      ],
      performers: [...PERFORMERS],
      brings: [],
      steps: steps.map((step, index) =>
        step.row === undefined && !step.added ? { ...step, row: index + 1 } : step,
      ),
      ...flow,
    },
  };
}

function buildSheet(rows: number): Sheet {
  return {
    office: 'DINAS SOSIAL KABUPATEN CONTOH',
    unit: '',
    number: '1/2026',
    madeOn: { written: '5 Januari 2026', day: '2026-01-05' },
    revisedOn: { written: '' },
    effectiveOn: { written: '6 Januari 2026', day: '2026-01-06' },
    approvedBy: { written: 'Kepala Dinas' },
    name: 'Contoh',
    title: 'SOP Contoh',
    legalBases: [],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
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
    performers: [{ name: 'STAF' }, { name: 'KASI' }, { name: 'KABID' }],
    columns: {
      activity: 'KEGIATAN',
      performers: 'PELAKSANA',
      standard: 'MUTU BAKU',
      requires: 'KELENGKAPAN',
      time: 'WAKTU',
      output: 'OUTPUT',
      note: 'KET',
    },
    rows: Array.from({ length: rows }, (_, index) => ({
      no: String(index + 1),
      activity: `Kegiatan nomor ${index + 1}`,
      requires: '',
      time: '10 menit',
      output: '',
      note: '',
    })),
  };
}
