import type { Flow, Sheet } from '@tuntas/sop';

/**
 * A sheet for a flow that has none: the steps in their order as rows, the performers as columns,
 * the headings of PermenPAN-RB 35/2012. Everything else is empty and has to be asked.
 */
export function sheetOfFlow(
  { steps, performers }: Flow,
  { title, office }: { readonly title: string; readonly office: string },
): Sheet {
  const blank = { written: '' };
  return {
    office,
    unit: '',
    number: '',
    madeOn: blank,
    revisedOn: blank,
    effectiveOn: blank,
    approvedBy: blank,
    name: title,
    title: '',
    legalBases: [],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
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
      equipment: 'Peralatan/Perlengkapan',
      warnings: 'Peringatan',
      records: 'Pencatatan dan Pendataan',
    },
    performers: performers.map((performer) => ({ name: performer.title })),
    columns: {
      no: 'No',
      activity: 'Kegiatan',
      performers: 'Pelaksana',
      standard: 'Mutu Baku',
      requires: 'Kelengkapan',
      time: 'Waktu',
      output: 'Output',
      note: 'Keterangan',
    },
    rows: steps.map(({ title: activity }, i) => ({
      no: String(i + 1),
      activity,
      requires: '',
      time: '',
      output: '',
      note: '',
    })),
  };
}
