import { expect, test } from 'vitest';
import { lines, table } from './testing/build-document.ts';
import { HEADER, HEADING, only, ROWS } from './testing/plain-sheet.ts';

const titled = (...above: string[]) =>
  only([lines(...above), HEADER, table([...HEADING, ...ROWS])]).sheet;

test('the name of the procedure under “Standar Operasional Prosedur” is part of the title', () => {
  const sheet = titled('STANDAR OPERASIONAL PROSEDUR', 'PENGANTAR SKCK');
  expect(sheet.title).toBe('STANDAR OPERASIONAL PROSEDUR PENGANTAR SKCK');
  expect(sheet.office).toBe('KECAMATAN CONTOH');
});

test('an institution under it is not', () => {
  const sheet = titled('STANDAR OPERASIONAL PROSEDUR', 'KECAMATAN CONTOH');
  expect(sheet.title).toBe('');
});

test('a caption goes on in the next line, without a blank after a stroke', () => {
  const sheet = only([
    HEADER,
    lines('SOP PELAYANAN SURAT DESA/', 'KELURAHAN BAGI PEMOHON', 'DARI LUAR DAERAH'),
    table([...HEADING, ...ROWS]),
  ]).sheet;
  expect(sheet.title).toBe('SOP PELAYANAN SURAT DESA/KELURAHAN BAGI PEMOHON DARI LUAR DAERAH');
});

test('the last word of a caption is no label when it stands in a line of its own', () => {
  const sheet = only([
    HEADER,
    lines('SOP Penyampaian Surat antar', '                    instansi.'),
    table([...HEADING, ...ROWS]),
  ]).sheet;
  expect(sheet.title).toBe('SOP Penyampaian Surat antar instansi.');
  expect(sheet.office).toBe('KECAMATAN CONTOH');
});
