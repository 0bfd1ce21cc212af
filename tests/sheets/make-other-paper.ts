import { cell, type DrawnBlock, type DrawnGrid } from './drawn-sheet.ts';
import { DAMAGES, FORMATS, type Format } from './layout.ts';
import { PROCEDURES } from './procedures.ts';
import { Random } from './random.ts';
import { renderFile } from './render/render-file.ts';

/** A paper of an office that is no SOP sheet, though it has a table and the same words. */
export interface OtherPaper {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

interface Kind {
  readonly name: string;
  readonly lines: (random: Random) => readonly string[];
  readonly columns: readonly string[];
  /** Cells of a row; the activity is given. */
  readonly cells: (random: Random, activity: string, index: number) => readonly string[];
}

const day = (random: Random) => `${random.int(1, 28)} Mei ${random.int(2015, 2024)}`;
const clock = (random: Random) => `${random.int(8, 12)}.00 - ${random.int(13, 16)}.00`;

const KINDS: readonly Kind[] = [
  {
    name: 'jadwal-kegiatan',
    lines: (random) => ['JADWAL KEGIATAN SOSIALISASI SOP', `Tanggal : ${day(random)}`],
    columns: ['No', 'Kegiatan', 'Waktu', 'Tempat', 'Penanggung Jawab', 'Keterangan'],
    cells: (random, activity, i) => [`${i}`, activity, clock(random), 'Aula', 'Panitia', ''],
  },
  {
    name: 'rencana-kerja',
    lines: () => ['RENCANA KERJA TAHUNAN', 'Dasar Hukum : Peraturan Bupati tentang RKPD'],
    columns: ['No', 'Program/Kegiatan', 'Indikator', 'Target', 'Anggaran (Rp)', 'Pelaksana'],
    cells: (random, activity, i) => [
      `${i}`,
      activity,
      'Jumlah dokumen',
      `${random.int(1, 12)} dok`,
      `${random.int(1, 90)}.000.000`,
      'Bidang',
    ],
  },
  {
    name: 'laporan-kegiatan',
    lines: (random) => ['LAPORAN PELAKSANAAN KEGIATAN', `Nomor : 400/${random.int(1, 99)}/2021`],
    columns: ['No', 'Uraian Kegiatan', 'Waktu', 'Hasil', 'Kendala', 'Keterangan'],
    cells: (random, activity, i) => [`${i}`, activity, day(random), 'Terlaksana', '-', ''],
  },
  {
    name: 'beban-kerja',
    lines: () => [
      'ANALISIS BEBAN KERJA',
      'Nama Jabatan : Pengelola Data',
      'Kualifikasi : D3 Manajemen',
      'Dasar Hukum : Peraturan Bupati tentang Susunan Organisasi',
      'Unit Kerja : Sekretariat',
    ],
    columns: ['No', 'Uraian Tugas', 'Hasil Kerja', 'Jumlah', 'Waktu (Menit)', 'Pegawai'],
    cells: (random, activity, i) => [
      `${i}`,
      activity,
      'Dokumen',
      `${random.int(1, 240)}`,
      `${random.int(5, 90)}`,
      `0,${random.int(10, 99)}`,
    ],
  },
  {
    name: 'notulen',
    lines: (random) => [
      'NOTULEN RAPAT PEMBAHASAN SOP',
      `Hari/tanggal : ${day(random)}`,
      'Peringatan : peserta wajib hadir tepat waktu',
    ],
    columns: ['No', 'Pembahasan', 'Tindak Lanjut', 'Pelaksana', 'Batas Waktu'],
    cells: (random, activity, i) => [`${i}`, activity, 'Segera', 'Sekretariat', day(random)],
  },
  {
    name: 'standar-pelayanan',
    lines: () => ['STANDAR PELAYANAN', 'Dasar Hukum : UU Nomor 25 Tahun 2009'],
    columns: ['No', 'Komponen', 'Uraian'],
    cells: (_, activity, i) => [`${i}`, 'Prosedur', activity],
  },
];

/** The same seed gives the same paper; all formats and degrees of damage occur. */
export function makeOtherPaper(seed: number): OtherPaper {
  const random = new Random(seed * 7 + 3);
  const kind = random.pick(KINDS);
  const procedure = random.pick(PROCEDURES);
  const format = random.pick(FORMATS);
  const rows = procedure.rows.map(({ cells }, i) => kind.cells(random, cells[0] ?? '', i + 1));
  const grid: DrawnGrid = {
    type: 'grid',
    widths: kind.columns.map((_, i) => (i === 0 ? 1 : i === 1 ? 6 : 3)),
    rows: [kind.columns, ...rows].map((texts) => ({
      cells: texts.map((text, column) => cell(column, text)),
    })),
    symbols: [],
    connectors: [],
  };
  const blocks: DrawnBlock[] = [
    { type: 'lines', lines: [...procedure.office, ...kind.lines(random)] },
    grid,
    { type: 'lines', lines: [procedure.head, 'Contoh Nama, S.Sos', 'NIP. 19700101 199503 1 001'] },
  ];
  const { bytes } = renderFile(random, [{ blocks }], format, random.pick(DAMAGES));
  return { name: `${kind.name}-${seed}.${format}`, format, bytes };
}
