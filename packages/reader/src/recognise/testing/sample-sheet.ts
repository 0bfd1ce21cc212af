import * as fc from 'fast-check';

/** What a made-up office writes on its sheet; the layout is drawn apart from it. */
export interface SampleSheet {
  readonly office: string;
  readonly unit: string;
  readonly number: string;
  readonly madeOn: string;
  readonly revisedOn: string;
  readonly effectiveOn: string;
  readonly approver: readonly string[];
  readonly name: string;
  readonly title: string;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly performers: readonly string[];
  readonly rows: readonly SampleRow[];
}

export interface SampleRow {
  readonly activity: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
  /** Actor columns with a sign, counted from 0. */
  readonly marked: readonly number[];
}

export const LIST_NAMES = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

const VERBS = [
  'Menerima',
  'Memeriksa',
  'Menyusun',
  'Mencetak',
  'Memverifikasi',
  'Mengirimkan',
  'Menetapkan',
];
const NOUNS = [
  'berkas',
  'permohonan',
  'akta',
  'kwitansi',
  'register',
  'formulir',
  'proposal',
  'naskah',
  'sampel',
  'rapor',
];
const MORE = [
  'warga',
  'siswa',
  'pasien',
  'kelurahan',
  'triwulan',
  'berjenjang',
  'lengkap',
  'sementara',
  'daring',
];
const MONTHS = ['Januari', 'Pebruari', 'Maret', 'Mei', 'Agustus', 'Nopember', 'Desember'];
const POSTS = [
  'Camat',
  'Lurah',
  'Bidan Desa',
  'Operator SIAK',
  'Kasi Pemerintahan',
  'Front Office',
  'Wali Kelas',
  'Kepala Puskesmas',
  'Dokter',
  'Bendahara',
  'Petugas Loket',
  'Dekan',
  'Staf TU',
  'Kaur Umum',
];
const OFFICES = [
  ['PEMERINTAH KOTA MEKAR DINAS KESEHATAN', 'BIDANG KESEHATAN MASYARAKAT'],
  ['KECAMATAN TANJUNG SARI KABUPATEN REMBULAN', 'SEKSI PELAYANAN UMUM'],
  ['UNIVERSITAS SAMUDRA FAKULTAS HUKUM', 'BAGIAN AKADEMIK'],
  ['PEMERINTAH DESA SUKA MAKMUR', ''],
  ['SMP NEGERI 4 KOTA LEMBAH', ''],
  ['BADAN PENDAPATAN DAERAH PROVINSI BAHARI', 'SUB BAGIAN KEUANGAN'],
] as const;

const word = fc.constantFrom(...NOUNS, ...MORE);
const phrase = fc
  .tuple(fc.constantFrom(...NOUNS), fc.array(word, { maxLength: 3 }))
  .map(([first, others]) => [first[0]?.toUpperCase() + first.slice(1), ...others].join(' '));
const sentence = fc
  .tuple(fc.constantFrom(...VERBS), fc.array(word, { minLength: 2, maxLength: 8 }))
  .map(([verb, words]) => [verb, ...words].join(' '));
const day = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(...MONTHS),
    fc.integer({ min: 2008, max: 2026 }),
  )
  .map(([date, month, year]) => `${date} ${month} ${year}`);
const time = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('menit', 'Menit', 'jam', 'hari'))
  .map(([count, unit]) => `${count} ${unit}`);
const items = fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 });

export const sampleSheet: fc.Arbitrary<SampleSheet> = fc
  .uniqueArray(fc.constantFrom(...POSTS), { minLength: 2, maxLength: 7 })
  .chain((performers) =>
    fc.record({
      office: fc.constant(''),
      performers: fc.constant(performers),
      place: fc.constantFrom(...OFFICES),
      number: fc
        .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 99 }))
        .map(([a, b]) => `${a}/${b}/UM/2020`),
      madeOn: day,
      revisedOn: fc.constantFrom('', '-', '12 Mei 2027'),
      effectiveOn: day,
      approver: fc.constantFrom(
        ['Camat Tanjung Sari', 'Drs. RAHMAT HIDAYAT, M.Si', 'NIP. 19700101 199503 1 002'],
        ['Kepala Puskesmas'],
        ['KEPALA SEKOLAH', 'SRI LESTARI, S.Pd', 'Pembina', 'NIP 196801011993032004'],
      ),
      name: sentence,
      title: sentence.map((text) => `SOP ${text}`),
      lists: fc.record({
        legalBases: items,
        qualifications: items,
        related: items,
        equipment: items,
        warnings: items,
        records: items,
      }),
      rows: fc.array(
        fc.record({
          activity: sentence,
          requires: fc.oneof(phrase, fc.constant('')),
          time: fc.oneof({ weight: 4, arbitrary: time }, fc.constant('')),
          output: fc.oneof({ weight: 4, arbitrary: phrase }, fc.constant('')),
          note: fc.oneof(fc.constant(''), phrase),
          marked: fc.subarray(
            performers.map((_, i) => i),
            { maxLength: 2 },
          ),
        }),
        { minLength: 1, maxLength: 10 },
      ),
    }),
  )
  .map(({ place: [office, unit], ...sheet }) => ({ ...sheet, office, unit }));
