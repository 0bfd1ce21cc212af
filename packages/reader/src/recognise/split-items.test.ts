import { expect, test } from 'vitest';
import { splitItems } from './split-items.ts';

const one = (text: string) => [{ text }];

test.each([
  ['1. Komputer 2. Printer 3. ATK', ['1. Komputer', '2. Printer', '3. ATK']],
  ['1) Memahami SIAK 2) Mampu mengetik', ['1) Memahami SIAK', '2) Mampu mengetik']],
  ['a. Kertas b. Tinta c. Map', ['a. Kertas', 'b. Tinta', 'c. Map']],
  ['1 Buku agenda 2 Lembar disposisi', ['1 Buku agenda', '2 Lembar disposisi']],
  ['• Meja • Kursi', ['• Meja', '• Kursi']],
  ['Register harian; Buku besar; Arsip', ['Register harian;', 'Buku besar;', 'Arsip']],
])('one line is parted: %s', (text, items) => {
  expect(splitItems(one(text), 'equipment')).toEqual({ items });
});

test('an amount in figures and words parts nothing', () => {
  const text = '1 Fotokopi KTP 2 (dua) lembar';
  expect(splitItems(one(text), 'equipment').items).toEqual([text]);
});

test('numbers inside a sentence part nothing', () => {
  const text = '1. UU Nomor 2 Tahun 2014 tentang Lingkungan 2. PP No. 3 Tahun 2015 Pasal 2 ayat 3';
  expect(splitItems(one(text), 'legalBases').items).toEqual([
    '1. UU Nomor 2 Tahun 2014 tentang Lingkungan',
    '2. PP No. 3 Tahun 2015 Pasal 2 ayat 3',
  ]);
  expect(splitItems(one('Maksimal 3 orang dan 2 kendaraan'), 'warnings').items).toHaveLength(1);
});

test('laws without numbers are parted where each begins', () => {
  const text =
    'Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 ' +
    'Peraturan Presiden Nomor 96 Tahun 2018 Permendagri No. 108 Tahun 2019 tentang Peraturan ' +
    'Pelaksanaan Peraturan Presiden Nomor 96 Tahun 2018';
  expect(splitItems(one(text), 'legalBases')).toEqual({
    items: [
      'Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006',
      'Peraturan Presiden Nomor 96 Tahun 2018',
      'Permendagri No. 108 Tahun 2019 tentang Peraturan Pelaksanaan Peraturan Presiden Nomor 96 Tahun 2018',
    ],
  });
});

test('related procedures and qualifications are parted by their beginnings', () => {
  expect(splitItems(one('SOP Surat Masuk SOP Kearsipan'), 'related').items).toEqual([
    'SOP Surat Masuk',
    'SOP Kearsipan',
  ]);
  expect(splitItems(one('SOP Penyusunan SOP'), 'related').items).toEqual(['SOP Penyusunan SOP']);
  expect(splitItems(one('Memiliki SIP Mampu berkomunikasi'), 'qualifications').items).toEqual([
    'Memiliki SIP',
    'Mampu berkomunikasi',
  ]);
});

test('what only a reader could part stays one item, with a guess', () => {
  const { items, guess } = splitItems(one('Buku tamu Kursi roda Tensimeter digital'), 'equipment');
  expect(items).toEqual(['Buku tamu Kursi roda Tensimeter digital']);
  expect(guess).toEqual(['Buku tamu', 'Kursi roda', 'Tensimeter digital']);
});

test('one plain sentence raises no doubt', () => {
  const text = 'Apabila tidak dilaksanakan maka pelayanan di Kantor Camat terhambat.';
  expect(splitItems(one(text), 'warnings')).toEqual({ items: [text] });
});

test('paragraphs are items, and automatic numbers are kept as they print', () => {
  expect(
    splitItems(
      [
        { text: 'Termometer', listLabel: '1.' },
        { text: 'Kotak vaksin', listLabel: '2.' },
      ],
      'equipment',
    ).items,
  ).toEqual(['1. Termometer', '2. Kotak vaksin']);
  expect(
    splitItems(
      [
        { text: 'Termometer', listLabel: '•' },
        { text: 'Kotak vaksin', listLabel: '•' },
      ],
      'equipment',
    ).items,
  ).toEqual(['Termometer', 'Kotak vaksin']);
});

test('a line that goes on belongs to the item above', () => {
  const lines =
    '1. Peraturan Bupati Nomor 5 Tahun 2017 tentang\n   Kedudukan Kecamatan\n2. Perda 3/2016';
  expect(splitItems(one(lines), 'legalBases').items).toEqual([
    '1. Peraturan Bupati Nomor 5 Tahun 2017 tentang Kedudukan Kecamatan',
    '2. Perda 3/2016',
  ]);
});

test('letters under a number stay with it', () => {
  const paragraphs = ['1. Ijazah:', 'a. SMA', 'b. D3', '2. Sehat jasmani'].map((text) => ({
    text,
  }));
  expect(splitItems(paragraphs, 'qualifications').items).toEqual([
    '1. Ijazah: a. SMA b. D3',
    '2. Sehat jasmani',
  ]);
});

test('an empty section has no items', () => {
  expect(splitItems([], 'records')).toEqual({ items: [] });
  expect(splitItems([{ text: '  ' }], 'records')).toEqual({ items: [] });
});

test.each([
  ['records', 'Buku register inspeksi Laporan bulanan', 'Buku register inspeksi | Laporan bulanan'],
  ['qualifications', 'D3 kesehatan Memiliki sertifikat', 'D3 kesehatan | Memiliki sertifikat'],
] as const)('one capital within a list of %s is asked about', (section, text, guess) => {
  expect(splitItems(one(text), section)).toEqual({ items: [text], guess: guess.split(' | ') });
});

test.each([
  ['records', 'Disimpan di arsip Dinas Sosial'],
  ['related', 'Prosedur pelayanan Rehabilitasi sosial'],
  ['warnings', 'Jangan menunda Pelayanan'],
] as const)('a capital of a name or a title in %s is not', (section, text) => {
  expect(splitItems(one(text), section)).toEqual({ items: [text] });
});

test.each([
  ['qualifications', 'Minimal SLTA Memahami komputer', ['Minimal SLTA', 'Memahami komputer']],
  ['qualifications', 'Mampu memakai SIAK Minimal SLTA', ['Mampu memakai SIAK', 'Minimal SLTA']],
  ['warnings', 'Petugas harus sopan Wajib ramah', ['Petugas harus sopan', 'Wajib ramah']],
  ['records', 'Buku agenda BAP', ['Buku agenda', 'BAP']],
  ['equipment', 'PC Printer', ['PC', 'Printer']],
  [
    'legalBases',
    'UU No 22 Tahun 2009 tentang Jalan PM 19 Tahun 2021 tentang Uji Buku II Edisi 2007',
    ['UU No 22 Tahun 2009 tentang Jalan', 'PM 19 Tahun 2021 tentang Uji', 'Buku II Edisi 2007'],
  ],
] as const)(
  'a capital within a text without marks is asked about: %s, %s',
  (section, text, guess) => {
    expect(splitItems(one(text), section)).toEqual({ items: [text], guess });
  },
);

test('a law of no known kind after known ones is asked about', () => {
  const [first, second] = ['UU Nomor 8 Tahun 1981', 'PP Nomor 49 Tahun 2009'];
  const { items, guess } = splitItems(one(`${first} ${second} PM 19 Tahun 2021`), 'legalBases');
  expect(items).toEqual([first, `${second} PM 19 Tahun 2021`]);
  expect(guess).toEqual([first, second, 'PM 19 Tahun 2021']);
});

test('commands and bans begin warnings, and a taxpayer is none', () => {
  const { items } = splitItems(one('Dilarang menerima imbalan Wajib ramah'), 'warnings');
  expect(items).toEqual(['Dilarang menerima imbalan', 'Wajib ramah']);
  const text = 'Jangan mengubah data Wajib Pajak';
  expect(splitItems(one(text), 'warnings')).toEqual({ items: [text] });
});

test('one item with its number is one, unless it holds several capitals', () => {
  const text = '1. Buku agenda Layanan';
  expect(splitItems(one(text), 'records')).toEqual({ items: [text] });
  expect(splitItems(one(`${text} umum Register surat`), 'records').guess).toHaveLength(3);
});
