import { expect, test } from 'vitest';
import { readRunningText } from './read-running-text.ts';

const IDENTITY = [
  ...['DINAS CONTOH', '', 'Nomor SOP', '041/15/DISPUSIP', '', 'Tanggal Pembuatan', '20 Juni 2019'],
  ...['', 'Tanggal Efektif', '24 Juni 2019', '', 'Nama SOP', 'Peminjaman Buku', '', 'Dasar Hukum'],
  ...['1. Undang-Undang Nomor 43 Tahun 2007', '', 'Kualifikasi Pelaksana', '1. Pustakawan', ''],
  ...['Keterkaitan', '1. SOP Keanggotaan', '', 'Peringatan', '1. Buku terlambat didenda', ''],
];
/** As a plain copy of a PDF has it: each heading above its own column. */
const MATRIX = [
  ...['SOP Peminjaman Buku', 'No', '', 'Kegiatan', '', '1', '', 'Mencari buku di', 'rak'],
  ...['Menyerahkan buku kepada', 'peminjam', '', '2', '', 'Pelaksana', 'Pengunjung', ''],
  ...['Pustakawan', '', 'Mutu Baku', 'Kelengkapan', 'Katalog', '', 'Waktu', '15 menit', ''],
  ...['Output', 'Buku', '', 'Kartu anggota', '', '1 menit', '', 'Buku dipinjam', '', 'Keterangan'],
];

const read = (lines: readonly string[]) =>
  readRunningText({ format: 'text', blocks: [{ type: 'text', lines }] });

test('sentences are counted off by the numbers among them, papers and results by the times', () => {
  const [reading, ...others] = read([...IDENTITY, ...MATRIX]);
  expect(others).toEqual([]);
  const rows = reading?.sheet.rows.map((row) => [
    ...[row.no, row.activity, row.requires, row.time, row.output],
  ]);
  expect(rows).toEqual([
    ['1', 'Mencari buku di rak', 'Katalog', '15 menit', 'Buku'],
    ['2', 'Menyerahkan buku kepada peminjam', 'Kartu anggota', '1 menit', 'Buku dipinjam'],
  ]);
  expect(reading?.sheet.title).toBe('SOP Peminjaman Buku');
  expect(reading?.sheet.performers.map(({ name }) => name)).toEqual(['Pengunjung', 'Pustakawan']);
});

test('every row and the columns of the actors are asked about', () => {
  const [reading] = read([...IDENTITY, ...MATRIX]);
  const asked = reading?.questions.map(({ where }) => where);
  expect(asked).toEqual(expect.arrayContaining(['performers', 'rows[0]', 'rows[1]']));
});

test('what cannot be counted off is left empty and asked for', () => {
  const [reading] = read([...IDENTITY, ...MATRIX.filter((line) => line !== '1 menit')]);
  expect(reading?.sheet.rows.map(({ requires }) => requires)).toEqual(['', '']);
  expect(reading?.questions.map(({ where }) => where)).toContain('rows');
});

test('a guide to the form and a paper without the identity of a SOP are no sheets', () => {
  const guide = MATRIX.map((line) => (line === 'rak' ? 'kolom ini diisi nama kegiatan' : line));
  expect(read([...IDENTITY, ...guide])).toEqual([]);
  expect(read(['Uraian tugas pustakawan', '', ...MATRIX])).toEqual([]);
});
