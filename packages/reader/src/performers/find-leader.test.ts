import { expect, test } from 'vitest';
import type { RowPerformer } from '../reading/sheet-reading.ts';
import { readColumns } from './columns.ts';
import { findLeader } from './find-leader.ts';

const OFFICE = 'Badan Kesatuan Bangsa dan Politik';
const HEADINGS = ['Pemohon', 'Petugas', 'Kepala Bidang', 'Kepala Badan'];
const columns = readColumns(HEADINGS, OFFICE);
const mark = (column: number): RowPerformer => ({
  name: HEADINGS[column - 1] ?? '',
  column,
  basis: 'written',
  confidence: 1,
  because: 'Kotak.',
});

test.each([
  ['Kepala Bidang melakukan verifikasi lapangan bersama petugas', 'Kepala Bidang'],
  ['Petugas bersama Kepala Bidang memeriksa berkas', 'Petugas'],
  ['Berkas diverifikasi oleh Kepala Bidang', 'Kepala Bidang'],
  ['Melakukan verifikasi lapangan bersama petugas', 'Kepala Bidang'],
  ['Melakukan rapat pembahasan', undefined],
  ['Kepala Badan menandatangani surat', undefined],
])('“%s” is led by %s', (activity, leader) => {
  expect(findLeader(activity, [mark(2), mark(3)], columns, OFFICE)?.name).toBe(leader);
});
