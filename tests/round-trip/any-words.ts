import fc from 'fast-check';

const VOCABULARY =
  'surat permohonan berkas data klien penerima manfaat bantuan sosial verifikasi lapangan asesmen rekomendasi panti jompo agenda masuk disposisi pimpinan laporan hasil pelaksanaan kegiatan petugas pekerja desa kelurahan rehabilitasi terlantar lanjut usia anak penyandang disabilitas koordinasi instansi terkait pelayanan mengoordinasikan mempertanggungjawabkan keputusan persetujuan kendaraan operasional dokumentasi'.split(
    ' ',
  );

/** What officials really type, and what breaks careless programs. */
const ODDITIES = [
  '2 (dua) lembar',
  'UpayaPeningkatan',
  'dan/atau',
  'Desa/Kelurahan',
  'sebanyak 10%',
  'Orang & Keluarga',
  '<nama pemohon>',
  'R&D &amp;lainnya',
  '“keterangan”',
  "kartu keluarga 'asli'",
  'e-KTP',
  'a.n. kepala',
  'Rp50.000,-',
  'Nomor 23 Tahun 2014',
  '5 m²',
  'undang – undang',
  'Terakit',
  'No.43/HUK/2004',
  'dkumen arsip internal , baik',
  'non-PNS',
  '(Mis : Sentra)',
  'https://contoh.example/berkas/permohonan/rehabilitasi-sosial/lanjut-usia',
  'dipertanggungjawabkannyakepadapimpinaninstansiterkait',
  '=1+1',
  '#12',
  'x*y_z',
  '$harga',
  '@dinsos',
  '\\n',
];

const word = fc.oneof(
  { arbitrary: fc.constantFrom(...VOCABULARY), weight: 8 },
  { arbitrary: fc.constantFrom(...ODDITIES), weight: 1 },
);

/** One sentence that begins with a capital and ends with a plain word. */
export const sentence = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...VOCABULARY),
      fc.array(word, { maxLength: Math.max(0, most - 2) }),
      fc.constantFrom(...VOCABULARY),
      fc.constantFrom('', '', '.', ')'),
    )
    .map(([first, middle, last, end]) => {
      const text = [first, ...middle, last].join(' ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end === ')' ? ' (lihat lampiran)' : end}`;
    });

/** Numbers or none before the entries of a list, as officials write them. */
const LIST_STYLES: readonly ((index: number) => string)[] = [
  () => '',
  (index) => `${index + 1} `,
  (index) => `${index + 1}. `,
  (index) => `${index + 1}) `,
  (index) => `${String.fromCharCode(97 + index)}. `,
  () => '- ',
];

/** Entries in one style; numbered ones may begin with a number of their own. */
export const entries: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.constantFrom(...LIST_STYLES),
    fc.array(fc.tuple(fc.constantFrom('', '', '', '2 (dua) lembar '), sentence(16)), {
      maxLength: 8,
    }),
  )
  .map(([style, texts]) =>
    texts.map(([own, text], index) => `${style(index)}${style(0) === '1. ' ? own : ''}${text}`),
  );

/** A cell of the table: empty, short, with numbered entries, or far too long. */
export const cell: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constant(''), weight: 8 },
  { arbitrary: sentence(5), weight: 20 },
  {
    arbitrary: fc
      .array(sentence(4), { minLength: 2, maxLength: 5 })
      .map((texts) => texts.map((text, index) => `${index + 1}. ${text}`).join(' ')),
    weight: 8,
  },
  { arbitrary: sentence(80), weight: 1 },
);
