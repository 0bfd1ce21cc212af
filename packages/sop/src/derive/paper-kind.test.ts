import { expect, test } from 'vitest';
import { readPaperKind } from './paper-kind.ts';

test.each([
  ...['Surat diterima', 'Surat tercatat', 'Surat terdisposisi', 'Surat disampaikan'],
  ...['Surat diperiksa', 'Surat yang sudah diparaf', 'Surat bernomor', 'Surat siap tanda tangan'],
  ...['Konsep surat terkoreksi', 'Rancangan SK diparaf', 'Surat izin diterima', 'Surat masuk'],
  ...['Kutipan akta tercetak', 'Berkas lengkap', 'Rekomendasi disetujui'],
])('“%s” is how something stands', (title) => {
  expect(readPaperKind(title)).toEqual({
    kind: 'record',
    because: 'menyebut keadaan, bukan surat',
  });
});

test.each([
  ...['Konsep surat jawaban', 'Surat jawaban', 'Nota dinas', 'Surat', 'Draft SK', 'SK CPCL'],
  ...['Surat keterangan orang terlantar', 'Surat keterangan domisili', 'Surat perintah tugas'],
  ...['Surat izin penyandang disabilitas', 'Undangan', 'Rekomendasi', 'Surat tugas Dinas Sosial'],
  ...['Naskah dinas', 'Surat rekomendasi terpadu'],
])('“%s” is a letter', (title) => {
  expect(readPaperKind(title).kind).toBe('letter');
});

test.each(['Disposisi', 'Tanda terima', 'Buku agenda', 'Kartu kendali', 'Catatan', 'Suratan'])(
  '“%s” is a record',
  (title) => {
    expect(readPaperKind(title)).toEqual({ kind: 'record', because: 'dibaca sebagai catatan' });
  },
);

test.each([
  ['SKT', 'Pelayanan Penerbitan Surat Keterangan Terdaftar (SKT) Ormas'],
  ['Konsep SKT', 'PENERBITAN SURAT KETERANGAN TERDAFTAR'],
  ['Draft SPDP ormas', 'Menyusun Surat Perintah dan Disposisi Penugasan'],
  ['ND', 'Kasi menyusun nota dinas'],
])('“%s” is a letter where the sheet spells it out: “%s”', (title, text) => {
  const { kind, because } = readPaperKind(title, ['', text]);
  expect(kind).toBe('letter');
  expect(because).toContain('dibaca sebagai surat, yaitu ');
});

test.each([
  ['SKT', 'Sistem Kerja Terpadu'],
  ['SKT', 'Surat Keterangan'],
  ['SKT', ''],
  ['Sket', 'Surat Keterangan Ekonomi Terdaftar'],
  ['SKT diparaf', 'Surat Keterangan Terdaftar'],
])('“%s” is no letter by “%s”', (title, text) => {
  expect(readPaperKind(title, [text]).kind).toBe('record');
});
