import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../source/source-document.ts';
import { readFlowingText } from './read-flowing-text.ts';
import { splitPair } from './split-pair.ts';

const textOf = (text: string): SourceDocument => ({
  format: 'text',
  blocks: [{ type: 'text', lines: text.split('\n') }],
});
const read = (text: string) => {
  const reading = readFlowingText(textOf(text));
  if (reading === undefined) throw new Error('not read as a sheet');
  return { ...reading, asked: new Set(reading.questions.map(({ where }) => where)) };
};

/** A whole sheet on one line, as text copied out of a viewer of PDF files. */
const ONE_LINE =
  'PEMERINTAH KOTA CONTOH KELURAHAN MELATI NOMOR SOP 060/12/III/2021 TANGGAL PEMBUATAN 4 MARET 2021 ' +
  'TANGGAL REVISI - TANGGAL EFEKTIF 27 NOPEMBER 2021 DISAHKAN OLEH LURAH MELATI NAMA SOP PENERBITAN ' +
  'SURAT KETERANGAN DASAR HUKUM KUALIFIKASI 1. PP NOMOR 73 TAHUN 2005 2. PERWALI NOMOR 3 TAHUN 2018 ' +
  '1. MENGUASAI KOMPUTER 2. MEMAHAMI TATA NASKAH KETERKAITAN PERALATAN/PERLENGKAPAN 1. SOP ARSIP ' +
  '1. KOMPUTER 2. BUKU REGISTER PERINGATAN PENCATATAN DAN PENDATAAN 1. JIKA TERLAMBAT WARGA DIRUGIKAN. ' +
  '1. BUKU REGISTER No Kegiatan Staf Kasi Sekretaris Lurah Kelengkapan Waktu Output Ket 1 2 3 4 5 6 7 8 9 ' +
  '1. Menerima berkas permohonan warga Berkas pemohon 5 menit Berkas diterima 2. Memeriksa kelengkapan ' +
  'berkas permohonan Berkas pemohon 10 menit Berkas lengkap 3. Menandatangani surat keterangan Konsep ' +
  'surat 1 hr Surat keterangan';

describe('a sheet on one line', () => {
  const { sheet, rows, asked } = read(ONE_LINE);

  test('its labels are the anchors of the header values', () => {
    expect(sheet).toMatchObject({
      office: 'PEMERINTAH KOTA CONTOH KELURAHAN MELATI',
      number: '060/12/III/2021',
      madeOn: { written: '4 MARET 2021', day: '2021-03-04' },
      revisedOn: { written: '-' },
      effectiveOn: { written: '27 NOPEMBER 2021', day: '2021-11-27' },
      approvedBy: { written: 'LURAH MELATI' },
      name: 'PENERBITAN SURAT KETERANGAN',
    });
  });

  test('lists that stood beside each other are told apart by their numbers', () => {
    expect(sheet.legalBases).toEqual([
      '1. PP NOMOR 73 TAHUN 2005',
      '2. PERWALI NOMOR 3 TAHUN 2018',
    ]);
    expect(sheet.qualifications).toEqual(['1. MENGUASAI KOMPUTER', '2. MEMAHAMI TATA NASKAH']);
    expect(sheet.equipment).toEqual(['1. KOMPUTER', '2. BUKU REGISTER']);
    expect(sheet.records).toEqual(['1. BUKU REGISTER']);
  });

  test('rows begin with their numbers, the time parts what is needed from what comes out', () => {
    expect(sheet.performers.map(({ name }) => name)).toEqual([
      'Staf',
      'Kasi',
      'Sekretaris',
      'Lurah',
    ]);
    expect(
      sheet.rows.map(({ no, activity, requires, time, output }) => [
        no,
        activity,
        requires,
        time,
        output,
      ]),
    ).toEqual([
      ['1.', 'Menerima berkas permohonan warga', 'Berkas pemohon', '5 menit', 'Berkas diterima'],
      [
        '2.',
        'Memeriksa kelengkapan berkas permohonan',
        'Berkas pemohon',
        '10 menit',
        'Berkas lengkap',
      ],
      ['3.', 'Menandatangani surat keterangan', 'Konsep surat', '1 hr', 'Surat keterangan'],
    ]);
    expect(rows).toHaveLength(3);
  });

  test('whatever rests on where a text ends is asked about', () => {
    const places = ['office', 'name', 'approvedBy', 'legalBases', 'records'].map(
      (f) => `sheet.${f}`,
    );
    for (const where of [...places, 'performers', 'rows[2].activity', 'rows[0].requires']) {
      expect(asked, where).toContain(where);
    }
    expect(asked.has('sheet.number')).toBe(false);
    expect(asked.has('rows[0].time')).toBe(false);
  });
});

test('a header whose columns ran into each other is read, and the missing table is asked for', () => {
  const { sheet, asked } = read(
    [
      'Nomor SOP',
      'PEMERINTAH KABUPATEN CONTOH Tanggal Pembuatan MARET 2020',
      'Tanggal Revisi ………………',
      'Tanggal Efektif 5 April 2020',
      'KECAMATAN MAWAR Disahkan Oleh Camat Mawar',
      'Nama SOPPenyusunan Rencana Kerja',
      'Dasar Hukum Kualifikasi Pelaksana',
      '1. UU Nomor 25 Tahun 2004 1. Memahami perencanaan',
      '2. PP Nomor 8 Tahun 2008 2. Menguasai komputer',
    ].join('\n'),
  );
  expect(sheet).toMatchObject({
    number: '',
    madeOn: { written: 'MARET 2020' },
    revisedOn: { written: '' },
    effectiveOn: { day: '2020-04-05' },
    approvedBy: { written: 'Camat Mawar' },
    name: 'Penyusunan Rencana Kerja',
    legalBases: ['1. UU Nomor 25 Tahun 2004', '2. PP Nomor 8 Tahun 2008'],
    qualifications: ['1. Memahami perencanaan', '2. Menguasai komputer'],
    rows: [],
  });
  for (const where of ['rows', 'sheet.number', 'sheet.madeOn']) expect(asked).toContain(where);
});

describe('no sheet', () => {
  test.each([
    [
      'a letter',
      'Nomor : 005/12/2024\nPerihal : Undangan\nKepada Yth. Camat Mawar\nDengan hormat, kami mengundang Saudara untuk hadir pada rapat penyusunan SOP.',
    ],
    [
      'a guide to writing SOPs',
      'Setiap lembar memuat Nomor SOP, Tanggal Pembuatan, Tanggal Revisi, Tanggal Efektif, Nama SOP dan Disahkan oleh. Dasar Hukum ditulis lengkap. Tabel memuat Kegiatan, Pelaksana, Kelengkapan, Waktu dan Output.',
    ],
    ['a price list', 'Daftar Harga\n1. Kertas 50.000\n2. Tinta 80.000\n3. Map 2.000'],
    [
      'a schedule',
      'Jadwal Kegiatan\nNo Kegiatan Waktu\n1. Pembukaan 30 menit\n2. Paparan 2 jam\n3. Penutup 15 menit',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readFlowingText(textOf(text))).toBeUndefined();
  });
});

test('no word of two lists is lost or added, however they ran into each other', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  const list = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(list, list, (left, right) => {
      const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
        [left[i], right[i]]
          .flatMap((item) => (item ? [`${i + 1}. ${item.join(' ')}`] : []))
          .join(' '),
      );
      const text = lines.join('\n');
      const parted = splitPair(text);
      const words = (texts: readonly string[]) =>
        texts.join(' ').split(/\s+/).filter(Boolean).toSorted();
      expect(words([...parted.left, ...parted.right])).toEqual(words([text]));
      if (left.length >= right.length) expect(parted.right).toHaveLength(right.length);
    }),
  );
});

test('any text is answered, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      readFlowingText(textOf(text));
    }),
  );
  const started = process.cpuUsage().user;
  readFlowingText(textOf('NOMOR SOP 1. Aa 2. Bb Waktu Output '.repeat(10_000)));
  expect(process.cpuUsage().user - started).toBeLessThan(3_000_000);
});
