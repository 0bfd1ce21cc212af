import type { Sheet, SheetRow } from '@tuntas/sop';
import type { PartialReading } from '../../reading/partial-reading.ts';

export interface PartialParts {
  readonly office?: string;
  readonly columns: readonly string[];
  readonly activities: readonly string[];
  readonly rows?: readonly Partial<SheetRow>[];
}

/** A sheet with rows and headings and nothing else that is known, no symbol placed. */
export function buildPartial({
  office = '',
  columns,
  activities,
  rows = [],
}: PartialParts): PartialReading {
  return {
    sheet: buildSheet(
      office,
      columns,
      activities.map((activity, index) => ({
        no: String(index + 1),
        activity,
        requires: '',
        time: '',
        output: '',
        note: '',
        ...rows[index],
      })),
    ),
    rows: activities.map(() => ({ performers: [], symbols: [] })),
    questions: [],
    places: {},
  };
}

function buildSheet(office: string, columns: readonly string[], rows: SheetRow[]): Sheet {
  const blank = { written: '' };
  return {
    office,
    unit: '',
    number: '',
    madeOn: blank,
    revisedOn: blank,
    effectiveOn: blank,
    approvedBy: blank,
    name: '',
    title: '',
    legalBases: [],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
    labels: {
      ...{ number: '', madeOn: '', revisedOn: '', effectiveOn: '', approvedBy: '', name: '' },
      ...{ legalBases: '', qualifications: '', related: '', equipment: '' },
      ...{ warnings: '', records: '' },
    },
    performers: columns.map((name) => ({ name })),
    columns: {
      ...{ no: 'No', activity: 'Kegiatan', performers: 'Pelaksana', standard: 'Mutu Baku' },
      ...{ requires: 'Kelengkapan', time: 'Waktu', output: 'Output', note: 'Keterangan' },
    },
    rows,
  };
}
