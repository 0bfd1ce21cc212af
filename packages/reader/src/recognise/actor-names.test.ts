import { expect, test } from 'vitest';
import { table } from './testing/build-document.ts';
import { cell, HEADER, only } from './testing/plain-sheet.ts';

const SHARED = ['Kelengkapan', 'Waktu', 'Output'];
const row = (no: string, ...marks: readonly string[]) => [
  no,
  `Kegiatan ${no}`,
  ...marks,
  'KTP',
  '5 menit',
  'Berkas',
  '',
];

test.each(['Petugas', 'Pejabat', 'PELAKSANA'])(
  '“%s” under the heading of a group is a post, not one more group',
  (name) => {
    const top = ['No', 'Kegiatan', cell('Pelaksana', 3), cell('Mutu Baku', 3), 'Ket'];
    const below = ['', '', 'Pemohon', name, 'Camat', ...SHARED, ''];
    const rows = [row('1', '√', '', ''), row('2', '', '√', ''), row('3', '', '', '√')];
    const reading = only([HEADER, table([top, below, ...rows])]);
    expect(reading.sheet.performers.map((who) => who.name)).toEqual(['Pemohon', name, 'Camat']);
    expect(reading.rows.map(({ performers }) => performers.map((who) => who.name))).toEqual([
      ['Pemohon'],
      [name],
      ['Camat'],
    ]);
  },
);
