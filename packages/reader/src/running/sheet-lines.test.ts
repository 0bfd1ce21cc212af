import { expect, test } from 'vitest';
import { readRunningText } from './read-running-text.ts';

/** As a plain copy of a PDF has it: rows between the first and the last heading of the matrix. */
const TORN = [
  ...['DINAS CONTOH', 'Nomor SOP : 041/15/DISPUSIP', 'Tanggal Pembuatan : 20 Juni 2019'],
  ...['Tanggal Efektif : 24 Juni 2019', 'Nama SOP : Peminjaman Buku'],
  ...['Dasar Hukum :', '1. Undang-Undang Nomor 43 Tahun 2007', 'SOP Peminjaman Buku'],
  ...['No', 'Kegiatan', '1', 'Mencari buku di rak', '2', 'Menyerahkan buku kepada peminjam'],
  ...['Pelaksana', 'Pengunjung', 'Pustakawan', 'Mutu Baku', 'Kelengkapan', 'Katalog'],
  ...['Waktu', '15 menit', 'Output', 'Buku', 'Keterangan'],
];

test('rows between the headings of the matrix are kept and asked about', () => {
  const [reading, ...others] = readRunningText({
    format: 'text',
    blocks: [{ type: 'text', lines: TORN }],
  });
  expect(others).toEqual([]);
  expect(reading?.sheet.rows.map(({ no }) => no)).toEqual(['1', '2']);
  expect(reading?.sheet.rows[0]?.activity).toContain('Mencari buku di rak');
  const asked = reading?.questions.map(({ where }) => where);
  expect(asked).toContain('rows');
  expect(asked).toContain('performers');
});
