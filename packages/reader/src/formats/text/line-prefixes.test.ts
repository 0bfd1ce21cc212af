import { expect, test } from 'vitest';
import { dropLinePrefixes } from './line-prefixes.ts';

const LINES = [
  'Nomor SOP 4/2020',
  'Nama SOP Layanan Tera Ulang',
  'Dasar Hukum',
  '1. Undang-Undang Metrologi',
  '2. Peraturan Daerah',
  'Keterkaitan',
  '1. SOP Kalibrasi',
  'Peringatan',
  'Alat yang rusak ditolak',
  '',
  'No   Kegiatan             Waktu',
];
const TEXT = LINES.join('\n');

test('the marks of a quoted mail are taken away', () => {
  expect(dropLinePrefixes(LINES.map((line) => `> ${line}`).join('\n'))).toBe(TEXT);
  expect(dropLinePrefixes(LINES.map((line) => `>>${line}`).join('\n'))).toBe(TEXT);
});

test('the line numbers of an editor are taken away, and the columns stay', () => {
  const counted = LINES.map((line, at) => `${String(at + 1).padStart(3)} ${line}`).join('\n');
  expect(dropLinePrefixes(counted)).toBe(TEXT);
  expect(dropLinePrefixes(LINES.map((line, at) => `${at + 1}: ${line}`).join('\n'))).toBe(TEXT);
});

test('the stamps of a chat are taken away, and its bold', () => {
  const chat = ['[09.41, 12/5/2023] Contoh Rekan: *Prosedur Tera Ulang*', ...LINES].join('\n');
  expect(dropLinePrefixes(chat)).toBe(['Prosedur Tera Ulang', ...LINES].join('\n'));
});

test('numbers of lists are no line numbers', () => {
  const list = Array.from({ length: 9 }, (_, at) => `${at + 1}. Butir\nlanjutan butir`).join('\n');
  expect(dropLinePrefixes(list)).toBe(list);
  expect(dropLinePrefixes(TEXT)).toBe(TEXT);
});
