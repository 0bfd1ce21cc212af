import { cell, item, list, listFamily, p, row } from './word-xml.ts';

/**
 * The made-up sheet that the sample documents draw in three ways: words, performers and flow are
 * the same, so the same reading is expected of all.
 */
export interface SampleStep {
  readonly activity: string;
  /** Index into `performers`. */
  readonly performer: number;
  readonly symbol: 'terminator' | 'process' | 'decision';
  readonly requires: string;
  readonly time: string;
  readonly output: string;
}

export interface SampleFlow {
  /** Indexes into `steps`. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const performers = ['Staf', 'Kasi', 'Kabid', 'Kepala Dinas'] as const;

export const steps: readonly SampleStep[] = [
  {
    activity: 'Menerima surat permohonan dari Desa/Kelurahan dan mencatat dalam buku agenda',
    ...{ performer: 0, symbol: 'terminator' },
    ...{ requires: 'Surat permohonan', time: '10 Menit', output: 'Surat tercatat' },
  },
  {
    activity: 'Memeriksa kelengkapan berkas permohonan',
    ...{ performer: 1, symbol: 'decision' },
    ...{ requires: 'Berkas permohonan', time: '15 Menit', output: 'Berkas lengkap' },
  },
  {
    activity: 'Menelaah permohonan dan memberi pertimbangan kepada Kepala Dinas tentang kelayakan',
    ...{ performer: 2, symbol: 'process' },
    ...{ requires: 'Berkas lengkap', time: '30 Menit', output: 'Lembar pertimbangan' },
  },
  {
    activity: 'Memberi disposisi',
    ...{ performer: 3, symbol: 'process' },
    ...{ requires: 'Lembar disposisi', time: '10 Menit', output: 'Disposisi' },
  },
  {
    activity:
      'Melakukan verifikasi lapangan bersama aparat Desa dan menyusun berita acara hasilnya',
    ...{ performer: 0, symbol: 'process' },
    ...{ requires: 'Surat tugas', time: '1 Hari', output: 'Berita acara' },
  },
  {
    activity: 'Menyusun konsep surat rekomendasi',
    ...{ performer: 1, symbol: 'process' },
    ...{ requires: 'Berita acara', time: '30 Menit', output: 'Konsep surat' },
  },
  {
    activity: 'Menandatangani surat rekomendasi',
    ...{ performer: 3, symbol: 'decision' },
    ...{ requires: 'Konsep surat', time: '10 Menit', output: 'Surat rekomendasi' },
  },
  {
    activity: 'Menyerahkan surat rekomendasi kepada pemohon dan mengarsipkan salinannya',
    ...{ performer: 0, symbol: 'terminator' },
    ...{ requires: 'Surat rekomendasi', time: '10 Menit', output: 'Tanda terima' },
  },
];

export const flows: readonly SampleFlow[] = [
  { from: 0, to: 1, label: '' },
  { from: 1, to: 2, label: 'Ya' },
  { from: 1, to: 0, label: 'Tidak' },
  { from: 2, to: 3, label: '' },
  { from: 3, to: 4, label: '' },
  { from: 4, to: 5, label: '' },
  { from: 5, to: 6, label: '' },
  { from: 6, to: 7, label: 'Ya' },
];

/** Grid of the matrix in twips: number, activity, four performers, standard, note. */
export const matrixWidths: readonly number[] = [
  ...[520, 3400, 1200, 1200, 1200, 1200],
  ...[1700, 1000, 1700, 900],
];
export const firstPerformer = 2;
export const cellPadding = 108;

/** Left edge of a performer's column, from the left of the table. */
export function columnLeft(performer: number): number {
  return matrixWidths.slice(0, firstPerformer + performer).reduce((sum, width) => sum + width, 0);
}

export const numbering =
  listFamily(0, [['decimal', '%1.', 1]]) +
  listFamily(1, [['decimal', '%1.', 1]]) +
  list(1, 0) +
  list(2, 1);

const merged = (text: string): string =>
  cell(text === '' ? '' : p(text), `<w:vMerge${text === '' ? '' : ' w:val="restart"'}/>`);
const wide = (text: string, columns: number): string =>
  cell(p(text), `<w:gridSpan w:val="${columns}"/>`);

/** The two heading rows of the matrix. */
export function headingRows(): string {
  const [upper, lower] = [
    [merged('No'), merged('Kegiatan'), wide('Pelaksana', 4), wide('Mutu Baku', 3), merged('Ket')],
    [
      ...[merged(''), merged('')],
      ...performers.map((name) => cell(p(name))),
      ...['Kelengkapan', 'Waktu', 'Output'].map((name) => cell(p(name))),
      merged(''),
    ],
  ];
  return row(upper, '<w:tblHeader/>') + row(lower, '<w:tblHeader/>');
}

/** One row of the matrix; `runs` are the drawings anchored in the performers' cells. */
export function stepRow(step: SampleStep, runs: readonly string[], properties: string): string {
  return row(
    [
      cell(item(1, 0)),
      cell(p(step.activity)),
      ...performers.map((_, i) => cell(`<w:p>${runs[i] ?? ''}</w:p>`)),
      cell(p(step.requires)),
      cell(p(step.time)),
      cell(p(step.output)),
      cell(''),
    ],
    properties,
  );
}

/** Rows of the identity block, each over the whole width of the matrix. */
export function identityRows(): string {
  const pairs = [
    ['Nomor SOP', '067/01/SOP/CONTOH/2024'],
    ['Tgl. Pembuatan', '2 Januari 2024'],
    ['Tgl. Revisi', '-'],
    ['Tgl. Efektif', '15 Januari 2024'],
    ['Disahkan oleh', 'Kepala Dinas Sosial Contoh'],
    ['Nama SOP', 'Rekomendasi Contoh'],
  ] as const;
  const office = p('PEMERINTAH KABUPATEN CONTOH') + p('DINAS SOSIAL');
  return pairs
    .map(([name, value], i) =>
      row([
        cell(
          i === 0 ? office : '',
          `<w:gridSpan w:val="4"/><w:vMerge${i === 0 ? ' w:val="restart"' : ''}/>`,
        ),
        wide(name, 3),
        wide(value, 3),
      ]),
    )
    .concat(
      row([
        cell(p('Dasar Hukum') + item(2, 0, 'UU Nomor 11 Tahun 2009'), '<w:gridSpan w:val="5"/>'),
        cell(p('Kualifikasi Pelaksana') + p('Memahami tata naskah'), '<w:gridSpan w:val="5"/>'),
      ]),
    )
    .join('');
}
