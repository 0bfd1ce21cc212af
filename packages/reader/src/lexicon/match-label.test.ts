import { expect, test } from 'vitest';
import { matchLabel } from './match-label.ts';

test.each([
  ['NOMOR SOP', 'number'],
  ['No. SOP', 'number'],
  ['NO SOP', 'number'],
  ['Nomor POS', 'number'],
  ['Nomor Dokumen', 'number'],
  ['TGL PEMBUATAN', 'madeOn'],
  ['Tgl. Pembuatan', 'madeOn'],
  ['Tanggal Ditetapkan', 'madeOn'],
  ['TGL. REVISI', 'revisedOn'],
  ['TGL EFEKTIF', 'effectiveOn'],
  ['Tanggal Pengesahan', 'effectiveOn'],
  ['Tanggal Berlaku', 'effectiveOn'],
  ['Disyahkan oleh', 'approvedBy'],
  ['DITETAPKAN OLEH :', 'approvedBy'],
  ['Judul SOP', 'name'],
  ['NAMA POS', 'name'],
  ['Halaman', 'otherHeader'],
])('header label %s', (text, field) => {
  expect(matchLabel(text)).toMatchObject({ kind: 'header', field, value: '' });
});

test.each([
  ['0utput', 'output'],
  ['Tangga1 Revisi', 'revisedOn'],
  ['N0m0r S0P', 'number'],
  ['Kua1ifikasi Pelaksana', 'qualifications'],
  ['Narna SOP', 'name'],
  ['Mutu 8aku', 'standard'],
])('a figure misread for a letter: %s', (text, field) => {
  expect(matchLabel(text)).toMatchObject({ field, value: '' });
});

test('a figure in a value stays what it is', () => {
  expect(matchLabel('Nomor SOP : A10/B2')).toMatchObject({ field: 'number', value: 'A10/B2' });
});

test.each([
  ['DASAR HUKUM', 'legalBases'],
  ['Kualifikasi Pendidikan', 'qualifications'],
  ['A. Dasar Hukum:', 'legalBases'],
  ['KUALIFIKASI PELAKSANA', 'qualifications'],
  ['Keterkaitan dengan SOP lain', 'related'],
  ['PERALATAN / PERLENGKAPAN', 'equipment'],
  ['Peralatan/perengkapan', 'equipment'],
  ['Peralatan dan Perlengkapan', 'equipment'],
  ['P E R I N G A T A N', 'warnings'],
  ['Pencatatan & Pendataan', 'records'],
])('section label %s', (text, field) => {
  expect(matchLabel(text, ['section'])).toMatchObject({ kind: 'section', field, value: '' });
});

test.each([
  ['K E G I A T A N', 'activity'],
  ['KEGIAT AN', 'activity'],
  ['Aktifitas', 'activity'],
  ['Uraian Prosedur', 'activity'],
  ['Kegiatan / Aktivitas', 'activity'],
  ['PELAKSANA', 'performers'],
  ['Aktor', 'performers'],
  ['Baku Mutu', 'standard'],
  ['Persyaratan / Kelengkapan', 'requires'],
  ['PERSYARATAN/PERLENGKAPAN', 'requires'],
  ['Alat/Bahan', 'requires'],
  ['Out Put', 'output'],
  ['KET.', 'note'],
  ['Keterangann', 'note'],
  ['NO.', 'no'],
])('column heading %s', (text, field) => {
  expect(matchLabel(text, ['column'])).toMatchObject({ kind: 'column', field });
});

test.each([
  ['omor SOP', 'number'],
  ['asar Hukum', 'legalBases'],
  ['ama SOP', 'name'],
  ['nggal Pembuatan', 'madeOn'],
  ['eringatan', 'warnings'],
])('a label that lost its first letters: %s', (text, field) => {
  const match = matchLabel(text);
  expect(match?.field).toBe(field);
  expect(match?.confidence).toBeLessThan(1);
});

test('a value in the same text comes back as written', () => {
  expect(matchLabel('Nomor SOP : 440/12/Dinkes')).toMatchObject({
    field: 'number',
    label: 'Nomor SOP',
    value: '440/12/Dinkes',
  });
  expect(matchLabel('NOMOR SOP440/12')).toMatchObject({ label: 'NOMOR SOP', value: '440/12' });
  expect(matchLabel('Tanggal Efektif 2 Mei 2019')).toMatchObject({
    field: 'effectiveOn',
    value: '2 Mei 2019',
  });
  expect(matchLabel('Nama SOPPelayanan KTP')).toMatchObject({ value: 'Pelayanan KTP' });
});

test('a unit in the heading is told apart', () => {
  expect(matchLabel('WAKTU (Menit)', ['column'])).toMatchObject({
    field: 'time',
    unit: 'Menit',
    label: 'WAKTU (Menit)',
  });
});

test.each([
  'Kegiatan rapat koordinasi lintas sektor',
  'Menerima berkas permohonan',
  'Kepala Dinas',
  'Berkas Permohonan',
  'Waktu pendaftaran ditutup pukul 12.00',
  '10 Menit',
  '',
  '-',
])('no label: "%s"', (text) => {
  expect(matchLabel(text)).toBeUndefined();
});

test('a weak word is only a hint', () => {
  expect(matchLabel('Nomor : 005/12', ['header'])?.confidence).toBeLessThanOrEqual(0.6);
  expect(matchLabel('Dasar', ['section'])?.confidence).toBeLessThanOrEqual(0.6);
});

test('the longer label wins at the beginning', () => {
  expect(matchLabel('Keterkaitan dengan SOP lain 1. SOP Surat Masuk')).toMatchObject({
    field: 'related',
    label: 'Keterkaitan dengan SOP lain',
    value: '1. SOP Surat Masuk',
  });
});
