import { expect, test } from 'vitest';
import { inferPerformers } from '../performers/index.ts';
import { buildPartial } from '../performers/testing/build-partial.ts';
import { draftEntry } from './draft-entry.ts';
import { draftPerformers } from './draft-performers.ts';

const FIRST = 'Pemohon mengajukan surat permohonan';

function entryOf(name: string) {
  const partial = buildPartial({ columns: ['Pemohon', 'Petugas'], activities: [FIRST] });
  const reading = inferPerformers({ ...partial, sheet: { ...partial.sheet, name, title: '' } });
  return draftEntry(reading, draftPerformers(reading));
}

test.each([
  'Penanganan Surat Masuk',
  'SOP PENGELOLAAN SURAT KELUAR',
  'Tata Naskah Dinas',
  'Kearsipan',
])('“%s” is about the letter itself: no client is proposed', (name) => {
  expect(entryOf(name)).toMatchObject({
    about: 'letter',
    basis: { inferred: `nama SOP: “${name}”` },
  });
});

test.each([
  'Pemulangan Orang Terlantar',
  'Penerbitan Surat Keterangan Tidak Mampu',
  'Rekomendasi Masuk Panti',
  '',
])('“%s” is about a client', (name) => {
  const entry = entryOf(name);
  expect(entry.about).toBeUndefined();
  expect(entry.basis).toEqual({ inferred: `baris 1: “${FIRST}”` });
});
