import { expect, test } from 'vitest';
import { lines, table } from './testing/build-document.ts';
import { HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

const MATRIX = table([...HEADING, ...ROWS]);
const paragraphs = (...texts: readonly string[]) =>
  only([HEADER, ...texts.map((text) => lines(text)), MATRIX]).sheet;

const SECTIONS = [
  'Dasar Hukum',
  '1. Undang-Undang Nomor 25 Tahun 2009',
  '2. Peraturan Pemerintah Nomor 96 Tahun 2012',
  'Kualifikasi Pelaksana',
  '1. Minimal SLTA',
  '2. Memahami komputer',
  'Peringatan : 1. Dilarang menerima imbalan',
  '2. Wajib ramah',
  'Pencatatan dan Pendataan',
  '1. Buku agenda',
  '2. Buku ekspedisi',
];

test('lists of paragraphs between the header table and the matrix are read', () => {
  expect(paragraphs(...SECTIONS, 'Alur Pelayanan')).toMatchObject({
    unit: 'SEKSI PELAYANAN UMUM',
    title: 'Alur Pelayanan',
    legalBases: [
      '1. Undang-Undang Nomor 25 Tahun 2009',
      '2. Peraturan Pemerintah Nomor 96 Tahun 2012',
    ],
    qualifications: ['1. Minimal SLTA', '2. Memahami komputer'],
    warnings: ['1. Dilarang menerima imbalan', '2. Wajib ramah'],
    records: ['1. Buku agenda', '2. Buku ekspedisi'],
  });
});

test('a sheet of paragraphs alone keeps its lists out of the unit', () => {
  const head = ['DINAS CONTOH', 'BIDANG PELAYANAN', 'Nomor SOP\t: 1/SOP/2020', 'Nama SOP\t: Kartu'];
  const { sheet } = only([...[...head, ...SECTIONS].map((text) => lines(text)), MATRIX]);
  expect(sheet).toMatchObject({ office: 'DINAS CONTOH', unit: 'BIDANG PELAYANAN', title: '' });
  expect(sheet.records).toEqual(['1. Buku agenda', '2. Buku ekspedisi']);
});

test('paragraphs without numbers end before the caption', () => {
  const lists = ['Pencatatan dan Pendataan', 'Buku agenda', 'Buku ekspedisi'];
  for (const title of ['PENGANTAR SKCK', 'SOP Pengantar', 'Alur Pengantar SKCK']) {
    expect(paragraphs(...lists, title)).toMatchObject({
      records: ['Buku agenda', 'Buku ekspedisi'],
      title,
    });
  }
});

test('a list in a text of its own ends with the text', () => {
  const list = lines('Peringatan', '1. Wajib ramah', '2. Tepat waktu');
  const loose = lines('Pelayanan dibuka setiap hari kerja.');
  const { sheet } = only([HEADER, list, loose, MATRIX], 'text');
  expect(sheet.warnings).toEqual(['1. Wajib ramah', '2. Tepat waktu']);
});

test('two lists beside each other on tab stops stay apart', () => {
  const sheet = paragraphs(
    'Peringatan\tPencatatan dan Pendataan',
    '1. Wajib ramah\t1. Buku agenda',
    '\t2. Buku ekspedisi',
    'Alur Pelayanan',
  );
  expect(sheet).toMatchObject({
    title: 'Alur Pelayanan',
    warnings: ['1. Wajib ramah'],
    records: ['1. Buku agenda', '2. Buku ekspedisi'],
  });
});
