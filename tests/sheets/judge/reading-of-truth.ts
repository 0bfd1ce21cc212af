import type { RowReading, SheetReading } from '@tuntas/reader';
import type { SheetTruth } from '../truth.ts';

/** The reading that a reader without fault would give; the judge must find nothing wrong in it. */
export function readingOfTruth(truth: SheetTruth): SheetReading {
  return {
    sheet: {
      office: truth.office,
      unit: truth.unit,
      number: truth.number,
      madeOn: truth.madeOn,
      revisedOn: truth.revisedOn,
      effectiveOn: truth.effectiveOn,
      approvedBy: { written: truth.approvedBy, ...truth.signer },
      name: truth.name,
      title: truth.title,
      legalBases: [...truth.legalBases],
      qualifications: [...truth.qualifications],
      related: [...truth.related],
      equipment: [...truth.equipment],
      warnings: [...truth.warnings],
      records: [...truth.records],
      labels: {
        number: 'Nomor SOP',
        madeOn: 'Tanggal Pembuatan',
        revisedOn: 'Tanggal Revisi',
        effectiveOn: 'Tanggal Efektif',
        approvedBy: 'Disahkan oleh',
        name: 'Nama SOP',
        legalBases: 'Dasar Hukum',
        qualifications: 'Kualifikasi Pelaksana',
        related: 'Keterkaitan',
        equipment: 'Peralatan',
        warnings: 'Peringatan',
        records: 'Pencatatan',
      },
      performers: truth.performers.map((name) => ({ name })),
      columns: {
        activity: 'Kegiatan',
        performers: 'Pelaksana',
        standard: 'Mutu Baku',
        requires: 'Kelengkapan',
        time: 'Waktu',
        output: 'Output',
        note: 'Keterangan',
      },
      rows: truth.rows.map(({ no, activity, requires, time, output, note, words }) => ({
        ...(words ? { marks: words.map(({ by, text }) => ({ column: by, text })) } : {}),
        no,
        activity,
        requires,
        time,
        output,
        note,
      })),
    },
    rows: truth.rows.map((_, i) => rowOfTruth(truth, i)),
    proposals: [],
    questions: [],
    places: {},
  };
}

function rowOfTruth(truth: SheetTruth, index: number): RowReading {
  const { by = [], kind = 'box' } = truth.rows[index] ?? {};
  const leadsTo = truth.edges
    .filter(({ from }) => from === index + 1)
    .map(({ to, text }) => ({ row: to, column: truth.rows[to - 1]?.by[0] ?? 1, text }));
  return {
    performers: by.map((column) => ({
      name: truth.performers[column - 1] ?? '',
      column,
      basis: truth.told === 'nothing' ? ('inferred' as const) : ('written' as const),
      confidence: 0.9,
      because: 'Tertulis pada lembar.',
    })),
    symbols:
      truth.told === 'symbols'
        ? by.map((column, i) => ({
            column,
            kind,
            text: '',
            certainty: 1,
            leadsTo: i === 0 ? leadsTo : [],
          }))
        : [],
  };
}
