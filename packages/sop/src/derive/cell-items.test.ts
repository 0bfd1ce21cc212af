import { expect, test } from 'vitest';
import { listCellItems } from './cell-items.ts';

const kindsOf = (cell: string) => listCellItems(cell).map(({ text, kind }) => `${kind}: ${text}`);

test.each([
  ['', []],
  ['1. ATK 2. Dokumen', ['tool: ATK', 'paper: Dokumen']],
  [
    'Form administrasi berupa 1. Surat permohonan dari pemohon 2. PC KK 3. Foto ybs',
    ['paper: Surat permohonan dari pemohon', 'paper: PC KK', 'paper: Foto ybs'],
  ],
  [
    'Komputer dan printer; ATK dan formulir',
    ['tool: Komputer', 'tool: printer', 'tool: ATK', 'paper: formulir'],
  ],
  ['Surat pengantar, agenda surat masuk', ['paper: Surat pengantar', 'office: agenda surat masuk']],
  [
    'Buku Agenda; Lembar Disposisi; Buku tabungan',
    ['office: Buku Agenda', 'office: Lembar Disposisi', 'paper: Buku tabungan'],
  ],
  [
    'TOR, Juklak, Juknis, komputer',
    ['office: TOR', 'office: Juklak', 'office: Juknis', 'tool: komputer'],
  ],
  [
    'Ceklis persyaratan; Check list; Daftar periksa; Formulir verifikasi; Lembar Kontrol berkas',
    [
      'office: Ceklis persyaratan',
      'office: Check list',
      'office: Daftar periksa',
      'office: Formulir verifikasi',
      'office: Lembar Kontrol berkas',
    ],
  ],
  [
    'Berkas permohonan dan checklist, Surat dan buku agenda',
    ['paper: Berkas permohonan', 'office: checklist', 'paper: Surat', 'office: buku agenda'],
  ],
  [
    'AD/ART, Akta pendirian, NPWP, SK Kemenkumham, Pas foto, Ijazah, Daftar pengurus',
    [
      'paper: AD/ART',
      'paper: Akta pendirian',
      'paper: NPWP',
      'paper: SK Kemenkumham',
      'paper: Pas foto',
      'paper: Ijazah',
      'paper: Daftar pengurus',
    ],
  ],
  [
    'Anggaran Dasar dan Anggaran Rumah Tangga; Struktur organisasi; Formulir pendaftaran',
    [
      'paper: Anggaran Dasar dan Anggaran Rumah Tangga',
      'paper: Struktur organisasi',
      'paper: Formulir pendaftaran',
    ],
  ],
  ['Skala; Simulasi; Cvt', ['unclear: Skala', 'unclear: Simulasi', 'unclear: Cvt']],
  ['Interview', ['unclear: Interview']],
  // Words that only begin like a tool or a paper are none.
  [
    'Capaian program; Kkn; Torehan',
    ['unclear: Capaian program', 'unclear: Kkn', 'unclear: Torehan'],
  ],
])('%s', (cell, items) => {
  expect(kindsOf(cell)).toEqual(items);
});
