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
  ['Interview', ['unclear: Interview']],
  // Words that only begin like a tool or a paper are none.
  [
    'Capaian program; Kkn; Torehan',
    ['unclear: Capaian program', 'unclear: Kkn', 'unclear: Torehan'],
  ],
])('%s', (cell, items) => {
  expect(kindsOf(cell)).toEqual(items);
});
