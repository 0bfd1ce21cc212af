import { expect, test } from 'vitest';
import { gatherIdentity } from './gather-identity.ts';

const LABELS = ['Nomor SOP', 'Tanggal Pembuatan', 'Tanggal Revisi', 'Tanggal Efektif'];
const SIGNER = ['Camat Contoh', 'UMAR CONTOH, S.STP', 'NIP. 198101012000121002'];
const LISTS = ['Dasar Hukum', '1. Perbup Nomor 40 Tahun 2016', 'Peringatan', '1. Diajukan awal'];

const gather = (lines: readonly string[]) =>
  gatherIdentity(lines.map((text, row) => ({ text, raw: text, place: { block: 0, row } }))).map(
    ({ text }) => text,
  );

test('a number, dates and the signer come back below their labels, the name below its own', () => {
  const values = ['138/SOP/KEC.CT/V/2016', '23 Mei 2016', ...SIGNER];
  const apart = [...values, 'Pembuatan Surat Cuti', 'Nama SOP', 'Kualifikasi Pelaksana', '1. SLTA'];
  expect(gather([...LABELS, 'Disahkan oleh', ...LISTS, ...apart])).toEqual([
    ...LABELS,
    'Disahkan oleh',
    ...values,
    ...LISTS,
    'Nama SOP',
    'Pembuatan Surat Cuti',
    'Kualifikasi Pelaksana',
    '1. SLTA',
  ]);
});

test('the unit behind the labels goes before them', () => {
  const values = ['138/SOP/KEC.CT/V/2016', '23 Mei 2016', ...SIGNER];
  const lines = [...LABELS, 'Disahkan oleh', 'Bidang Mutasi', ...LISTS, ...values];
  expect(gather(lines).slice(0, 2)).toEqual(['Bidang Mutasi', 'Nomor SOP']);
});

test.each([
  ['two numbers', ['138/SOP/KEC/2016', '23 Mei 2016', ...SIGNER, '139/SOP/KEC/2016', '2 Mei 2016']],
  ['no signer', ['138/SOP/KEC/2016', '23 Mei 2016']],
])('with %s nothing is moved', (_, values) => {
  const lines = [...LABELS, 'Disahkan oleh', ...LISTS, ...values];
  expect(gather(lines)).toEqual(lines);
});
