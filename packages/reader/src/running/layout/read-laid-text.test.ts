import { expect, test } from 'vitest';
import { listRunLines } from '../run-line.ts';
import { readLaidText } from './read-laid-text.ts';

const HEADER = [
  'Nomor SOP              510/4/2021              DINAS PERDAGANGAN CONTOH',
  'Tanggal Pembuatan      4 Mei 2021              UPTD METROLOGI LEGAL',
  'Tanggal Revisi         -',
  'Tanggal Efektif        1 Juni 2021',
  'Disahkan oleh          Kepala UPTD',
  'Nama SOP               Tera Ulang Timbangan',
];
const HEADING = [
  'N0 K E G I A T A N          PELAKSANA                         Mutu Baku',
  '                            Eksternal    Internal             Kelengkapan         WAKTU    OUTPUT',
  '                            Pemohon      Petugas    Penera                       (menit)',
  '                                         Loket',
];
const ROWS = [
  '1  Menyerahkan timbangan    v                                Surat permohonan     10       Tanda terima',
  '2  Memeriksa timbangan                   v                   Timbangan            15       Hasil periksa',
  '3  menera timbangan                                 v        Anak timbangan       30       Cap tera',
  '   sampai tepat',
  '4  Menyerahkan timbangan                 v                   Cap tera             5        Timbangan',
];

function read(...pages: readonly (readonly string[])[]) {
  const blocks = pages.map((lines, at) => ({ type: 'text', lines, page: at + 1 }) as const);
  const reading = readLaidText(listRunLines({ format: 'text', blocks }), 'text');
  if (!reading) throw new Error('not read as a sheet');
  return reading;
}

test('the words over several actors name none, and the rest of a heading goes on below', () => {
  const { sheet } = read([...HEADER, '', ...HEADING, ...ROWS]);
  expect(sheet.performers.map(({ name }) => name)).toEqual(['Pemohon', 'Petugas Loket', 'Penera']);
});

test('below "(menit)" bare figures are times, and stay as written', () => {
  const { sheet } = read([...HEADER, '', ...HEADING, ...ROWS]);
  expect(sheet.rows.map(({ time }) => time)).toEqual(['10', '15', '30', '5']);
  expect(sheet.rows.map(({ requires }) => requires)).toContain('Anak timbangan');
});

test('a row that begins with a small letter begins at its number like the others', () => {
  const { sheet } = read([...HEADER, '', ...HEADING, ...ROWS]);
  expect(sheet.rows[2]?.activity).toBe('menera timbangan sampai tepat');
});

test('a page may end within the heading', () => {
  const { sheet } = read(
    [...HEADER, '', ...HEADING.slice(0, 1), '1'],
    [...HEADING.slice(1), ...ROWS],
  );
  expect(sheet.rows).toHaveLength(4);
  expect(sheet.performers).toHaveLength(3);
});

test('the office and damaged labels below the table belong to the header below it', () => {
  const below = ['BALAI CONTOH', 'omor SOP               510/4/2021', ...HEADER.slice(1)];
  const { sheet } = read([...HEADING, ...ROWS, '', ...below]);
  expect(sheet.rows.at(-1)?.output).toBe('Timbangan');
  expect(sheet.number).toBe('510/4/2021');
});

test('a result right behind its time is no part of the time', () => {
  const { sheet } = read([
    ...HEADER,
    '',
    'No   Kegiatan                Pelaksana               Mutu Baku                    Keterangan',
    '                             Pemohon   Petugas    Kelengkapan   Waktu     Output',
    '1    Menyerahkan berkas      v                    Berkas        5 menit   Resi',
    '2    Memeriksa fisik                   v          Alat uji      20 menit Hasil uji   Bila perlu',
    '3    Mengesahkan hasil                 v          Hasil uji     5 menit  Hasil uji',
    '                                                                         sah',
  ]);
  expect(sheet.rows.map(({ time }) => time)).toEqual(['5 menit', '20 menit', '5 menit']);
  expect(sheet.rows.map(({ output }) => output)).toEqual(['Resi', 'Hasil uji', 'Hasil uji sah']);
});

test('a page whose left columns moved to the margin is asked about', () => {
  const heading = [
    'No   Kegiatan              Pelaksana            Mutu Baku',
    '                           Pemohon   Petugas    Kelengkapan   Waktu     Output',
    '1    Menyerahkan berkas    v                    Berkas        5 menit   Resi',
    '2    Menyerahkan hasil               v          Hasil uji     5 menit   Hasil uji',
  ];
  const { questions } = read([...HEADER, '', ...heading], ['kepada   diterima', 'pemohon']);
  expect(questions.map(({ where }) => where)).toContain('rows[1]');
});

test('one blank between a post and a unit may part two columns, and is asked about', () => {
  const { sheet, questions } = read([
    ...HEADER,
    '',
    'No   Kegiatan              Pelaksana                   Mutu Baku',
    '                           Alumni   Staf TU   Ka. TU   Kelengkapan   Waktu     Output',
    '1    Menyerahkan berkas                                Berkas        5 menit   Resi',
    '2    Menyerahkan hasil                                 Hasil         5 menit   Resi',
  ]);
  expect(sheet.performers.map(({ name }) => name)).toEqual(['Alumni', 'Staf TU', 'Ka. TU']);
  expect(questions.map(({ where }) => where)).toContain('performers');
});

test('the caption right below the last list is no word of it', () => {
  const lists = [
    'Peringatan                              Pencatatan dan Pendataan',
    '1. Cuti diajukan paling lambat Mei      1. SIAKAD',
    'SOP Pengajuan Cuti Akademik',
  ];
  const { sheet } = read([...HEADER, ...lists, ...HEADING, ...ROWS]);
  expect(sheet.title).toBe('SOP Pengajuan Cuti Akademik');
  expect(sheet.warnings).toHaveLength(1);
  expect(sheet.warnings[0]).toContain('paling lambat Mei');
});

test('the number of staff that is no NIP ends the signer', () => {
  const header = HEADER.flatMap((line) =>
    line.startsWith('Disahkan')
      ? [line, `${' '.repeat(23)}dr. LILIS CONTOH, Sp.A.`, `${' '.repeat(23)}NIK. 2009.03.117`]
      : [line],
  );
  const { sheet } = read([...header, '', ...HEADING, ...ROWS]);
  expect(sheet.approvedBy.written).toBe('Kepala UPTD dr. LILIS CONTOH, Sp.A. NIK. 2009.03.117');
  expect(sheet.name).toBe('Tera Ulang Timbangan');
});
