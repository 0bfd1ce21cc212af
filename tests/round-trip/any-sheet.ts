import type { Sheet, SheetDate } from '@tuntas/sop';
import fc from 'fast-check';
import { cell, entries, sentence } from './any-words.ts';

const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember'.split(
    ' ',
  );

const date: fc.Arbitrary<SheetDate> = fc.oneof(
  fc.constantFrom({ written: '' }, { written: '-' }, { written: 'Maret 2017' }),
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2008, max: 2026 }),
      isPadded: fc.boolean(),
    })
    .map(({ day, month, year, isPadded }) => {
      const two = (number: number): string => String(number).padStart(2, '0');
      return {
        written: `${isPadded ? two(day) : day} ${MONTHS[month - 1]} ${year}`,
        day: `${year}-${two(month)}-${two(day)}`,
      };
    }),
);

const approvedBy: fc.Arbitrary<Sheet['approvedBy']> = fc
  .record({
    post: fc.constantFrom('Kepala Dinas Sosial', 'KEPALA DINAS'),
    name: fc.constantFrom('CONTOH NAMA, S.Sos', 'H. CONTOH SIGIT, SE., M.A.P', 'Dra. Contoh Rini'),
    rank: fc.constantFrom(undefined, 'Pembina Utama Muda', 'Pembina Tingkat I (IV/b)'),
    nip: fc.constantFrom('19700101 199001 1 001', '197001011990011001'),
  })
  .map(({ post, name, rank, nip }) => ({
    written: [post, name, rank, `NIP. ${nip}`].filter((part) => part !== undefined).join(' '),
    ...{ post, name, nip },
    ...(rank === undefined ? {} : { rank }),
  }));

const LABELS: readonly Sheet['labels'][] = [
  {
    ...{ number: 'Nomor SOP', madeOn: 'Tanggal Pembuatan', revisedOn: 'Tanggal Revisi' },
    ...{ effectiveOn: 'Tanggal Efektif', approvedBy: 'Disahkan oleh', name: 'Nama SOP' },
    ...{ legalBases: 'Dasar Hukum', qualifications: 'Kualifikasi Pelaksana' },
    ...{ related: 'Keterkaitan', equipment: 'Peralatan/Perlengkapan' },
    ...{ warnings: 'Peringatan', records: 'Pencatatan dan Pendataan' },
  },
  {
    ...{ number: 'NO SOP', madeOn: 'TGL PEMBUATAN', revisedOn: 'TGL REVISI' },
    ...{ effectiveOn: 'TGL EFEKTIF', approvedBy: 'DISAHKAN OLEH', name: 'NAMA SOP' },
    ...{ legalBases: 'DASAR HUKUM', qualifications: 'KUALIFIKASI PELAKSANA' },
    ...{ related: 'KETERKAITAN', equipment: 'PERALATAN / PERLENGKAPAN' },
    ...{ warnings: 'PERINGATAN', records: 'PENCATATAN DAN PENDATAAN' },
  },
];

const POSTS = [
  ...['PELAPOR', 'STAF / PEKSOS', 'KASI', 'Kabid Rehsos', 'Sekretaris', 'Kepala Dinas'],
  'PETUGAS PELAYANAN / STAF DI BIDANG REHSOS',
];

const performers: fc.Arbitrary<Sheet['performers']> = fc
  .tuple(fc.shuffledSubarray(POSTS, { minLength: 2 }), fc.nat(20))
  .map(([names, wide]) =>
    names.map((name, index) => (index === wide ? { name, span: 2 } : { name })),
  );

const columns = fc.record({
  hasNumbers: fc.boolean(),
  no: fc.constantFrom(undefined, 'NO', 'No.'),
  requires: fc.constantFrom('Kelengkapan', 'KELENGKAPAN', 'ALAT'),
  note: fc.constantFrom('KET', 'Keterangan', 'Keterangann', ''),
  isUpper: fc.boolean(),
});

/** Sheets as offices have them, with everything that is odd in some office's sheet. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    base: fc.record({
      office: fc.constantFrom(
        'DINAS SOSIAL KABUPATEN CONTOH',
        'PEMERINTAH KOTA CONTOH DINAS SOSIAL Jl. Contoh Raya No. 5 Kode pos : 31414',
      ),
      unit: fc.constantFrom('', 'BIDANG REHABILITASI SOSIAL'),
      number: fc.constantFrom('462/013.a/KEP/2024', '/Rehsos /03/2017', '800/13-c /Dinsos.C/2023'),
      madeOn: date,
      revisedOn: date,
      effectiveOn: date,
      approvedBy,
      name: fc.oneof(
        { arbitrary: fc.constant(''), weight: 1 },
        { arbitrary: sentence(12), weight: 4 },
      ),
      title: fc.oneof(
        { arbitrary: fc.constant(''), weight: 1 },
        // A caption of several lines is read line by line; an address would be broken in it.
        {
          arbitrary: sentence(12).map(
            (text) => `SOP Pelayanan ${text.replace(/https\S+/g, 'situs')}`,
          ),
          weight: 4,
        },
      ),
      legalBases: entries,
      qualifications: entries,
      related: entries,
      equipment: entries,
      warnings: entries,
      records: entries,
      labels: fc.constantFrom(...LABELS),
    }),
    performers,
    columns,
    numberStyle: fc.constantFrom('.', '', ')'),
    rows: fc.array(
      fc.record({
        activity: sentence(18),
        requires: cell,
        time: fc.constantFrom('10 Menit', '1 jam', '3 hari', '1 hr', '24 jam', '-', '', '10'),
        output: cell,
        note: cell,
      }),
      { minLength: 2, maxLength: 14, size: 'max' },
    ),
  })
  .map(({ base, performers: posts, columns: heads, numberStyle, rows }): Sheet => {
    const { hasNumbers, no, requires, note, isUpper } = heads;
    const count = posts.reduce((sum, { span = 1 }) => sum + span, 0);
    const cells = (no === undefined ? 1 : 2) + count + (note === '' ? 3 : 4);
    const as = (text: string): string => (isUpper ? text.toUpperCase() : text);
    return {
      ...base,
      performers: posts,
      columns: {
        ...(no === undefined ? {} : { no }),
        activity: as('Kegiatan'),
        performers: as('Pelaksana'),
        standard: as('Mutu Baku'),
        ...{ requires, time: as('Waktu'), output: as('Output'), note },
        // Without a line between its cells only the numbers tell that a heading has two.
        ...(hasNumbers || count > posts.length
          ? { numbers: Array.from({ length: cells }, (_, index) => String(index + 1)) }
          : {}),
      },
      rows: rows.map((row, index) => ({
        ...row,
        no: `${index + 1}${no === undefined ? '.' : numberStyle}`,
        note: note === '' ? '' : row.note,
      })),
    };
  });
