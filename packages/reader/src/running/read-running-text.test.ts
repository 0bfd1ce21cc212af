import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialReading } from '../reading/partial-reading.ts';
import { readRunningText } from './read-running-text.ts';
import { MANGLES } from './testing/mangle-sheet.ts';
import { CLINIC, DISTRICT, SAMPLE_SHEETS, type SampleSheet } from './testing/sample-sheets.ts';

const HEADER = ['number', 'madeOn', 'revisedOn', 'effectiveOn', 'approvedBy', 'name'] as const;
const LISTS = [
  ...(['legalBases', 'qualifications', 'related'] as const),
  ...(['equipment', 'warnings', 'records'] as const),
];
const FIELDS = ['no', 'activity', 'requires', 'time', 'output', 'note'] as const;

function read(lines: readonly string[]): readonly PartialReading[] {
  return readRunningText({ format: 'text', blocks: [{ type: 'text', lines }] });
}

/** Every value of a sheet by its path. */
function listTruth(sheet: SampleSheet): readonly (readonly [path: string, value: string])[] {
  const lists = sheet.sections.flat();
  return [
    ...HEADER.map((field, at) => [`sheet.${field}`, sheet.header[at]?.[1] ?? ''] as const),
    ...LISTS.map((field, at) => [`sheet.${field}`, (lists[at]?.[1] ?? []).join('\n')] as const),
    ['performers', sheet.performers.join('\n')] as const,
    ...sheet.rows.flatMap((row, index) =>
      FIELDS.map((field, column) => [`rows[${index}].${field}`, row[column] ?? ''] as const),
    ),
  ];
}

function listRead({ sheet }: PartialReading): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...HEADER.map((field) => {
      const value = sheet[field];
      return [`sheet.${field}`, typeof value === 'string' ? value : value.written] as const;
    }),
    ...LISTS.map((field) => [`sheet.${field}`, sheet[field].join('\n')] as const),
    ['performers', sheet.performers.map(({ name }) => name).join('\n')] as const,
    ...sheet.rows.flatMap((row, index) =>
      FIELDS.map((field) => [`rows[${index}].${field}`, row[field]] as const),
    ),
  ]);
}

const cases = Object.entries(MANGLES).flatMap(([name, mangle]) =>
  SAMPLE_SHEETS.map((sheet) => ({
    name: `${name} of ${sheet.title}`,
    sheet,
    lines: mangle(sheet),
  })),
);

test.each(cases)('$name: what is wrong is asked about', ({ sheet, lines }) => {
  const [reading, ...more] = read(lines);
  expect(more).toEqual([]);
  if (!reading) throw new Error('not read as a sheet');
  const values = listRead(reading);
  const asked = reading.questions.map(({ where }) => where);
  const wrong = listTruth(sheet).filter(([path, value]) => values.get(path) !== value);
  const silent = wrong.filter(([path]) => !asked.some((where) => isAbout(where, path)));
  expect(silent.map(([path]) => `${path}: ${values.get(path)}`)).toEqual([]);
});

test.each(cases)('$name: nearly everything is read', ({ sheet, lines }) => {
  const [reading] = read(lines);
  const values = reading ? listRead(reading) : new Map<string, string>();
  const wrong = listTruth(sheet).filter(([path, value]) => values.get(path) !== value);
  expect(wrong.map(([path]) => path).length).toBeLessThan(3);
});

test('the labels stay as written', () => {
  const [reading] = read(MANGLES.cellLines(DISTRICT));
  expect(reading?.sheet.labels).toMatchObject({ number: 'NO. SOP', name: 'JUDUL SOP' });
  expect(reading?.sheet.columns).toMatchObject({ activity: 'Kegiatan', time: 'Waktu' });
});

test('every value has its place in the source', () => {
  const lines = MANGLES.cellLines(CLINIC);
  const [reading] = read(lines);
  const place = reading?.places['rows[3].activity'];
  expect(lines[place?.row ?? 0]).toBe('4.');
  expect(lines[reading?.places['sheet.number']?.row ?? 0]).toBe('440/017/SDK/2024');
});

test('a word of a branch in an actor cell is kept, and its column is asked for', () => {
  const lines = MANGLES.cellLines(CLINIC).flatMap((line) =>
    line === 'Memeriksa kelengkapan berkas permohonan' ? [line, 'Belum lengkap'] : [line],
  );
  const [reading] = read(lines);
  expect(reading?.sheet.rows[1]).toMatchObject({ marks: [{ text: 'Belum lengkap' }] });
  expect(reading?.questions.some(({ where }) => where === 'rows[1].marks')).toBe(true);
});

test('a date that is missing among labels is asked for', () => {
  const sheet = {
    ...CLINIC,
    header: CLINIC.header.map(
      ([label, value]) => [label, label === 'Tanggal Revisi' ? '' : value] as const,
    ),
  };
  const [reading] = read(MANGLES.labelsFirst(sheet).filter((line) => line !== ''));
  const asked = reading?.questions.map(({ where }) => where);
  expect(asked).toEqual(expect.arrayContaining(['sheet.revisedOn', 'sheet.effectiveOn']));
});

test('two sheets in one text are two readings', () => {
  const lines = [...MANGLES.rowLines(CLINIC), ...MANGLES.rowLines(DISTRICT)];
  expect(read(lines).map(({ sheet }) => sheet.number)).toEqual([
    '440/017/SDK/2024',
    '138/22-KEC/2023',
  ]);
});

test.each([
  [
    'a letter',
    ['Kepada Yth. Kepala Dinas', 'Dengan hormat,', 'Bersama ini kami sampaikan laporan.'],
  ],
  ['a list', ['1. Komputer', '2. Printer', '3. Meja', '10 menit', '5 menit']],
  [
    'an analysis of work load',
    [
      'ANALISIS BEBAN KERJA',
      'Dasar Hukum : Peraturan Bupati tentang Susunan Organisasi',
      'Kualifikasi : D3 Manajemen',
      'Unit Kerja : Sekretariat',
      ...['No', 'Uraian Tugas', 'Hasil Kerja', 'Waktu (Menit)', 'Keterangan'],
      ...['1', 'Memeriksa data penduduk', 'Dokumen', '15 menit'],
      ...['2', 'Menyerahkan KTP kepada penduduk', 'Dokumen', '10 menit'],
    ],
  ],
  ['nothing', []],
])('%s is no sheet', (_, lines) => {
  expect(read(lines)).toEqual([]);
});

test('any lines are read or refused, never thrown at', () => {
  const words = [...MANGLES.cellLines(CLINIC), ...MANGLES.rowLines(DISTRICT)];
  const anyLine = fc.oneof(fc.constantFrom(...words), fc.string());
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
      for (const { sheet, rows } of read(lines)) expect(rows).toHaveLength(sheet.rows.length);
    }),
    { numRuns: 100 },
  );
});

/** A question about a row as a whole, or about the neighbour that a boundary is shared with. */
function isAbout(where: string, path: string): boolean {
  return path === where || (path.startsWith('rows[') && where === path.split('.')[0]);
}

test('another sheet of the file whose table is not there is asked for', () => {
  const other = [
    'Nomor SOP : 99/LAIN/2021',
    'Tanggal Pembuatan : 4 Mei 2021',
    'Tanggal Efektif : 1 Juni 2021',
    'Nama SOP : Tera Ulang',
  ];
  const readings = read([...MANGLES.cellLines(DISTRICT), ...other]);
  expect(readings).toHaveLength(1);
  const asked = readings[0]?.questions.filter(({ where }) => where === 'rows') ?? [];
  expect(asked.some(({ why }) => why.includes('99/LAIN/2021'))).toBe(true);
});
