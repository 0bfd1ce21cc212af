import type { PartialReading } from '../../reading/partial-reading.ts';
import { recogniseSheets } from '../recognise-sheets.ts';
import { document, table, type Cell } from './build-document.ts';

/** A cell with spans. */
export const cell = (text: string, columns = 1, rows = 1): Cell => ({ text, columns, rows });
export const HEADER = table([
  [cell('KECAMATAN CONTOH\nSEKSI PELAYANAN UMUM', 1, 6), 'Nomor SOP', '138/01/KEC'],
  ['Tanggal Pembuatan', '2 Januari 2020'],
  ['Tanggal Revisi', ''],
  ['Tanggal Efektif', '6 Januari 2020'],
  ['Disahkan oleh', 'Camat Contoh'],
  ['Nama SOP', 'Pengantar SKCK'],
]);
export const HEADING: Cell[][] = [
  [
    cell('No', 1, 2),
    cell('Kegiatan', 1, 2),
    cell('Pelaksana', 3),
    cell('Mutu Baku', 3),
    cell('Ket', 1, 2),
  ],
  ['Pemohon', 'Staf', 'Camat', 'Kelengkapan', 'Waktu', 'Output'],
];
export const ROWS: Cell[][] = [
  ['1', 'Mengajukan berkas', '', '', '', 'KTP', '5 menit', 'Berkas', ''],
  ['2', 'Memeriksa berkas', '', '', '', 'Berkas', '10 menit', 'Berkas lengkap', 'Cek'],
  ['3', 'Menandatangani surat', '', '', '', 'Surat', '1 jam', 'Surat pengantar', ''],
];

/** The only sheet of a document. */
export function only(...args: Parameters<typeof document>): PartialReading {
  const readings = recogniseSheets(document(...args));
  const [reading, ...others] = readings;
  if (reading === undefined || others.length > 0) throw new Error(`${readings.length} sheets`);
  return reading;
}
/** The rows as lines. */
export const texts = (reading: PartialReading): string[] =>
  reading.sheet.rows.map(({ no, activity, requires, time, output, note }) =>
    [no, activity, requires, time, output, note].join(' | '),
  );
