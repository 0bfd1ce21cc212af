import type { SopDefinition, Step, StepKind } from '@tuntas/sop';
import { buildDefinition, buildStep, type Way } from '../../../sop/src/testing/build-definition.ts';

const POSTS = ['pelapor', 'staf', 'peksos', 'kasi', 'kabid', 'sekretaris', 'kadis'] as const;
const HEADINGS = [
  'PELAPOR',
  'STAF PELAYANAN',
  'PEKERJA SOSIAL',
  'KASI REHSOS',
  'KABID REHABILITASI SOSIAL',
  'SEKRETARIS',
  'KEPALA DINAS',
];

const ACTIVITIES = [
  'Menerima, mencatat dan mengagendakan laporan masyarakat tentang orang terlantar',
  'Memeriksa kelengkapan berkas permohonan beserta surat keterangan dari desa/kelurahan',
  'Menyusun telaahan staf yang dapat dipertanggungjawabkan kepada pimpinan',
  'Melakukan asesmen kebutuhan dasar di tempat tinggal calon penerima manfaat',
  'Mengoordinasikan ketidaksesuaian data kependudukan dengan instansi terkait',
];

/**
 * A sheet of 40 rows and seven posts: three loops (from rows 12, 24 and 38), two joint steps (rows
 * 6 and 20), and a branch to three posts from row 15 that joins again in row 19.
 */
export function buildLongSheet(): SopDefinition {
  const steps = Array.from({ length: 40 }, (_, index) => buildRow(index + 1));
  const base = buildDefinition(steps, {
    start: 'r1',
    performers: POSTS.map((id, index) => ({
      id,
      title: HEADINGS[index] ?? id,
      party: 'office',
      column: index + 1,
      basis: { written: 'kolom Pelaksana' },
    })),
  });
  const { sheet } = base;
  return {
    ...base,
    id: 'lembar-panjang',
    sheet: {
      ...sheet,
      unit: 'BIDANG REHABILITASI SOSIAL',
      name: 'Penanganan Orang Terlantar secara Menyeluruh',
      title: 'Standar Operasional Prosedur Penanganan Orang Terlantar secara Menyeluruh',
      approvedBy: {
        written: 'Kepala Dinas Contoh Nama, S.Sos. NIP. 19700101 199001 1 001',
        post: 'Kepala Dinas',
        name: 'Contoh Nama, S.Sos.',
        nip: '19700101 199001 1 001',
      },
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
      performers: HEADINGS.map((name) => ({ name })),
      columns: { ...sheet.columns, no: 'NO', note: 'KETERANGAN' },
      rows: sheet.rows.map((row, index) => ({
        ...row,
        no: `${index + 1}.`,
        activity: ACTIVITIES[index % ACTIVITIES.length] ?? '',
        requires: index % 3 === 0 ? '1. Berkas permohonan 2. Agenda surat 3. ATK' : 'Disposisi',
        time: index % 4 === 0 ? '1 hari' : '15 menit',
        output: index % 2 === 0 ? 'Catatan hasil pelaksanaan kegiatan' : 'Disposisi',
        note: index % 7 === 0 ? 'Pertanggungjawaban kegiatan' : '',
        ...(index === 11 && { marks: [{ column: 1, text: 'Belum lengkap' }] }),
      })),
    },
  };
}

/** Who acts: up through the posts and down again. */
function postOf(row: number): string {
  const order = [1, 2, 3, 4, 5, 6, 4, 3, 2, 1];
  return row === 1 ? 'pelapor' : (POSTS[order[row % order.length] ?? 1] ?? 'staf');
}

function buildRow(row: number): Step {
  const id = `r${row}`;
  const next = `r${row + 1}`;
  const make = (kind: StepKind, ways: Record<string, Way>, more: Partial<Step> = {}): Step =>
    buildStep(id, kind, ways, { by: [postOf(row)], ...more });
  switch (row) {
    case 1:
      return make('receive', { onward: next });
    case 6:
      return make('draft', { drafted: next }, { by: ['staf', 'peksos'] });
    case 20:
      return make('consider', { onward: next }, { by: ['kasi', 'staf', 'kabid'], joint: 'each' });
    case 12:
      return make('check', { complete: next, incomplete: 'r2' });
    case 24:
      return make('verify', { eligible: next, 'more-papers': 'r21' });
    case 38:
      return make('sign', { signed: next, back: 'r30' });
    case 15:
      return make('dispose', { disposed: ['r16', 'r17', 'r18'] }, { by: ['kadis'] });
    case 16:
    case 17:
    case 18:
      return make('assess', { recorded: 'r19' }, { by: [POSTS[row - 14] ?? 'staf'] });
    case 19:
      return make('consider', { onward: next }, { join: true });
    case 40:
      return make('archive', { closed: null }, { by: ['staf'] });
    default:
      return make('consider', { onward: next });
  }
}
