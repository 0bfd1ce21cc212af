import { expect, test } from 'vitest';
import { readSheets } from './read-sheets.ts';
import { document, lines, table } from './recognise/testing/build-document.ts';

test.each([
  [
    'staff list',
    [
      table([
        ['No', 'Nama', 'NIP', 'Jabatan', 'Ket'],
        ['1', 'Contoh', '19', 'Staf', ''],
      ]),
    ],
  ],
  [
    'timetable',
    [
      lines('JADWAL KEGIATAN SOSIALISASI SOP'),
      table([
        ['No', 'Kegiatan', 'Waktu', 'Penanggung Jawab', 'Keterangan'],
        ['1', 'Pembukaan', '08.00', 'Panitia', ''],
      ]),
    ],
  ],
  [
    'report',
    [
      table([
        ['No', 'Kegiatan', 'Output', 'Waktu', 'Pelaksana', 'Keterangan'],
        ['1', 'Rapat', 'Notulen', 'Januari', 'Sekretariat', ''],
      ]),
    ],
  ],
  [
    'letter',
    [
      lines(
        'Nomor : 460/12/Contoh',
        'Lampiran : 1 berkas',
        'Perihal : Undangan',
        'Kepada Yth. Camat',
        'Dengan hormat, sehubungan dengan SOP Pelayanan kami undang Saudara.',
      ),
    ],
  ],
  [
    'job description',
    [
      lines('URAIAN JABATAN', 'Nama Jabatan : Analis'),
      table([
        ['No', 'Uraian Tugas', 'Hasil Kerja', 'Waktu Penyelesaian', 'Kebutuhan Pegawai'],
        ['1', 'Menyusun rencana', 'Dokumen', '60', '0,5'],
      ]),
    ],
  ],
  [
    'price list',
    [
      table([
        ['No', 'Uraian', 'Volume', 'Satuan', 'Harga'],
        ['1', 'Kertas', '1', 'rim', '50.000'],
      ]),
    ],
  ],
  [
    'list of procedures in a decree',
    [
      lines('KEPUTUSAN CAMAT CONTOH', 'MEMUTUSKAN', 'Menetapkan : SOP Kecamatan'),
      table([
        ['No', 'Nama SOP', 'Nomor SOP', 'Unit Kerja'],
        ['1', 'Legalisasi', '1/2', 'Seksi'],
      ]),
    ],
  ],
  [
    'service standard',
    [
      lines('STANDAR PELAYANAN'),
      table([
        ['No', 'Komponen', 'Uraian'],
        ['1', 'Dasar Hukum', 'UU 25/2009'],
        ['2', 'Persyaratan', 'KTP'],
        ['3', 'Jangka Waktu', '3 hari'],
        ['4', 'Produk', 'Surat'],
        ['5', 'Kompetensi Pelaksana', 'SMA'],
      ]),
    ],
  ],
  [
    'contents',
    [
      lines(
        'DAFTAR ISI',
        '1. SOP Surat Masuk .... 3',
        '2. SOP Kegiatan Rapat .... 7',
        '3. Pelaksana dan Mutu Baku .... 9',
      ),
    ],
  ],
  [
    'work plan',
    [
      table([
        ['No', 'Kegiatan', 'Target', 'Anggaran', 'Waktu', 'Keterangan'],
        ['1', 'Bimtek', '40 orang', '10.000', 'Mei', ''],
      ]),
    ],
  ],
  [
    'empty form',
    [
      table([
        ['Nomor SOP', ''],
        ['Nama SOP', ''],
      ]),
      table([
        ['No', 'Kegiatan', 'Staf', 'Kasi', 'Kelengkapan', 'Waktu', 'Output'],
        ['', '', '', '', '', '', ''],
      ]),
    ],
  ],
  ['nothing', []],
])('no sheet: %s', (_, blocks) => {
  const { sheets, notSheetBecause } = readSheets(document(blocks));
  expect(sheets).toEqual([]);
  expect(notSheetBecause).toMatch(/\.$/);
});

test('a header whose matrix is a picture is a sheet that asks for its table', () => {
  const header = table([
    ['Nomor SOP', '440/1'],
    ['Tanggal Pembuatan', '1 Maret 2022'],
    ['Tanggal Efektif', '2 Maret 2022'],
    ['Disahkan oleh', 'Kepala Puskesmas'],
    ['Nama SOP', 'Imunisasi'],
    ['Dasar Hukum', 'UU 17/2023'],
    ['Kualifikasi Pelaksana', 'D3 Kebidanan'],
    ['Peringatan', 'Rantai dingin dijaga'],
  ]);
  const { sheets } = readSheets(document([header]));
  expect(sheets[0]?.sheet).toMatchObject({ number: '440/1', name: 'Imunisasi', rows: [] });
  expect(sheets[0]?.questions.map(({ where }) => where)).toContain('rows');
});

test('performers are inferred where no symbol speaks', () => {
  const matrix = table([
    ['No', 'Kegiatan', 'Staf', 'Camat', 'Kelengkapan', 'Waktu', 'Output'],
    ['1', 'Staf mengetik surat', '', '', 'ATK', '5 menit', 'Konsep'],
    ['2', 'Camat menandatangani surat', '', '', 'Konsep', '5 menit', 'Surat'],
  ]);
  const { sheets } = readSheets(document([matrix]));
  expect(sheets[0]?.rows.map(({ performers }) => performers[0])).toMatchObject([
    { name: 'Staf', basis: 'inferred' },
    { name: 'Camat', basis: 'inferred' },
  ]);
});
