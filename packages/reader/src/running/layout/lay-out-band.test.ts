import { expect, test } from 'vitest';
import type { RunLine } from '../run-line.ts';
import { layBand, listHeadings } from './lay-out-band.ts';

const linesOf = (raws: readonly string[]) =>
  raws.map((raw, row): RunLine => {
    const text = raw.replaceAll(/\s+/g, ' ').trim();
    return { text, raw, place: { block: 0, row } };
  });

const read = (raws: readonly string[]) => {
  const laid = layBand(linesOf(raws), 0);
  const cells = laid?.table.rows.map((row) =>
    row.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text.split('\n')).flat()),
  );
  return { cells, unsure: laid?.unsure };
};

test('lists are cut where they begin, also where one line fills its column', () => {
  const { cells, unsure } = read([
    'Dasar Hukum                     Kualifikasi Pelaksana',
    '1. Undang-Undang Metrologi      1. Penera',
    '2. Peraturan Daerah Retribusi A 2. Juru ukur',
  ]);
  expect(cells?.[1]).toEqual([
    ['1. Undang-Undang Metrologi', '2. Peraturan Daerah Retribusi A'],
    ['1. Penera', '2. Juru ukur'],
  ]);
  expect(unsure).toBeUndefined();
});

test('a list may stand left of its centred heading', () => {
  const { cells } = read([
    'Peringatan                          Pencatatan',
    'Alat rusak ditolak            Buku register',
    'Segel tidak dilepas           Kartu tera',
  ]);
  expect(cells?.[1]?.[1]).toEqual(['Buku register', 'Kartu tera']);
});

test('words over the border are kept together, and asked about', () => {
  const { cells, unsure } = read([
    'Keterkaitan                     Peralatan',
    '1. SOP Kalibrasi                1. Timbangan',
    '2. SOP Penyegelan alat 2. Komputer dan printer',
  ]);
  expect(cells?.[1]?.[0]).toContain('2. SOP Penyegelan alat 2. Komputer dan printer');
  expect(unsure).toEqual(['Keterkaitan', 'Peralatan']);
});

test('headings whose blanks closed up: the numbering parts the lists, and asks', () => {
  const raw = 'Peringatan Pencatatan dan Pendataan';
  expect(listHeadings(raw).map(({ text }) => text)).toEqual([
    'Peringatan',
    'Pencatatan dan Pendataan',
  ]);
  const { cells, unsure } = read([raw, '1. Alat rusak ditolak 1. Buku register', '2. Segel utuh']);
  expect(cells?.[1]?.[1]).toEqual(['1. Buku register']);
  expect(unsure).toHaveLength(2);
});

test('a single heading is no band', () => {
  expect(layBand(linesOf(['Dasar Hukum', '1. Undang-Undang']), 0)).toBeUndefined();
});
