import { describe, expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { checkBeginning, type DraftBeginning } from './check-beginning.ts';
import { findRegion, namesRegion } from './region-name.ts';

const lahat = RELEASED_SOPS.find(({ file }) => file.includes('lahat'))?.definition;
if (lahat === undefined) throw new Error('no SOP');
const { sheet } = lahat;
const find = (changed: Partial<typeof sheet>, beginning: DraftBeginning) =>
  checkBeginning({ ...lahat, sheet: { ...sheet, ...changed } }, beginning).map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('a draft that changes a version', () => {
  const revises = { version: 3, revisedOn: '4 Juni 2024' };
  const written = (text: string) => ({ revisedOn: { written: text } });

  test('is reminded of Tanggal Revisi until it is another one', () => {
    const own = 'Dinas Sosial Kabupaten Lahat';
    expect(find(written('4 Juni 2024'), { revises, own })).toEqual([
      'REVISION_DATE_KEPT /sheet/revisedOn',
    ]);
    expect(find(written('5 Juni 2026'), { revises, own })).toEqual([]);
    const [blank] = checkBeginning(
      buildDefinition([buildStep('arsip', 'archive', { closed: null })]),
      { revises: { version: 3, revisedOn: '' }, own },
    );
    expect(blank?.message).toBe(
      'Tanggal Revisi masih kosong, padahal rancangan ini mengubah versi 3.',
    );
  });
});

describe('a draft from another office', () => {
  const origin = { sheet, office: 'Dinas Sosial Kabupaten Lahat (contoh)' };
  const own = 'Dinas Sosial Kabupaten Lamandau';

  test('is told each value and each place that is still theirs', () => {
    expect(find({}, { origin, own })).toEqual([
      'ORIGIN_VALUE_KEPT /sheet/office',
      'ORIGIN_VALUE_KEPT /sheet/number',
      'ORIGIN_VALUE_KEPT /sheet/madeOn',
      'ORIGIN_VALUE_KEPT /sheet/effectiveOn',
      'ORIGIN_VALUE_KEPT /sheet/approvedBy',
      'ORIGIN_REGION_NAMED /sheet/legalBases/6',
      'ORIGIN_REGION_NAMED /sheet/warnings/1',
    ]);
    const settled = {
      office: 'DINAS SOSIAL KABUPATEN LAMANDAU',
      number: '1/LAHAT/2026',
      madeOn: { written: '2 Januari 2026' },
      effectiveOn: { written: '' },
      approvedBy: { written: 'KEPALA DINAS' },
      legalBases: ['Peraturan Bupati Lamandau Nomor 1 Tahun 2025'],
      warnings: ['Permohonan dilahatkan'],
    };
    expect(find(settled, { origin, own })).toEqual(['ORIGIN_REGION_NAMED /sheet/number']);
  });

  test('of its own region is told nothing', () => {
    expect(find({}, { origin, own: 'Dinas Sosial Kabupaten Lahat' })).toEqual([]);
  });
});

test.each([
  ['PEMERINTAH KABUPATEN LAHAT DINAS SOSIAL HAMMOHAMMO', 'lahat'],
  ['DINAS SOSIAL KOTA PALANGKA RAYA', 'palangka raya'],
  ['Dinas Sosial Kab. Contoh Utara (contoh)', 'contoh utara'],
  ['Kabupaten Contoh Jl. Raya 1', 'contoh'],
  ['DINAS SOSIAL PROVINSI CONTOH', undefined],
  ['', undefined],
])('%s is of %s', (office, region) => {
  expect(findRegion(office)).toBe(region);
});

test('a region is named by words of its own', () => {
  expect(namesRegion('Perbup Palangka Raya 1/2020', 'palangka raya')).toBe(true);
  expect(namesRegion('Surat dilahatkan', 'lahat')).toBe(false);
});
