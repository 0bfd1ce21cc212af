import { expect, test } from 'vitest';
import { joinListCells } from './list-cells.ts';

const HEADING = 'Dasar Hukum\tKualifikasi Pelaksana';
const MATRIX = 'No\tKegiatan\tPelaksana\tMutu Baku\tKeterangan';

const join = (...texts: readonly string[]) =>
  joinListCells(texts.map((text) => ({ text, cells: text.split('\t'), page: 1 }))).map(
    ({ cells }) => cells,
  );

test('the tab behind an automatic number is no border', () => {
  const lines = [
    '1.\tUU Nomor 1',
    '2.\tPP Nomor 2\t1.\tSLTA',
    '2.\tTeliti',
    'Keterkaitan\tPeralatan',
  ];
  expect(join(HEADING, ...lines)).toEqual([
    HEADING.split('\t'),
    ['1. UU Nomor 1'],
    ['2. PP Nomor 2', '1. SLTA'],
    ['2. Teliti'],
    ['Keterkaitan', 'Peralatan'],
  ]);
});

test('the lines below the last row of lists go on in its last cell, up to the caption', () => {
  const lines = ['• Wajib\t• Buku agenda', '• SIPP', 'SOP Pendaftaran Perkara', MATRIX];
  expect(join(HEADING, ...lines)).toEqual([
    HEADING.split('\t'),
    ['• Wajib', '• Buku agenda\n• SIPP'],
    ['SOP Pendaftaran Perkara'],
    MATRIX.split('\t'),
  ]);
});

test('a bare tab between two lists is their border', () => {
  expect(join(HEADING, '', 'UU Nomor 1', 'PP Nomor 2', '\t', 'SLTA', 'Teliti', '', MATRIX)).toEqual(
    [
      HEADING.split('\t'),
      [''],
      ['UU Nomor 1\nPP Nomor 2', 'SLTA\nTeliti'],
      [''],
      MATRIX.split('\t'),
    ],
  );
});

test('rows of the matrix keep the cell of their number', () => {
  const rows = ['1.\tMenerima berkas\tv\t\t5 menit', '2.\tMemeriksa berkas\t\tv\t5 menit'];
  expect(join(HEADING, '1.\tUU\t1.\tSLTA', MATRIX, ...rows).slice(3)).toEqual(
    rows.map((row) => row.split('\t')),
  );
});

test('a dash beside the only cell of the other list is a cell', () => {
  expect(join('Keterkaitan\tPeralatan', '-\tKomputer', 'Peringatan\tPencatatan')[1]).toEqual([
    '-',
    'Komputer',
  ]);
});

test('below a heading of its own no tab behind a mark is a border', () => {
  expect(join('Dasar Hukum :', '-\tUU Nomor 1', '-\tPP Nomor 2', 'Keterkaitan :')).toEqual([
    ['Dasar Hukum :'],
    ['- UU Nomor 1'],
    ['- PP Nomor 2'],
    ['Keterkaitan :'],
  ]);
});
