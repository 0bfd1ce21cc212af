import { expect, test } from 'vitest';
import type { PartialReading } from '../../reading/partial-reading.ts';
import type { RowSymbol } from '../../reading/sheet-reading.ts';
import { inferPerformers } from '../infer-performers.ts';
import { buildPartial, type PartialParts } from '../testing/build-partial.ts';

const COLUMNS = ['Pemohon', 'Petugas Loket', 'Kasi', 'Kepala Dinas'];

function propose(activities: readonly string[], more: Partial<PartialParts> = {}) {
  return inferPerformers(buildPartial({ columns: COLUMNS, activities, ...more }));
}

const PERMIT = [
  'Pemohon mengajukan permohonan',
  'Petugas loket memeriksa kelengkapan berkas',
  'Kasi menelaah permohonan',
];

test.each([
  ['Jika berkas tidak lengkap dikembalikan kepada pemohon', { kind: 'return', toRow: 1 }],
  [
    'Apabila tidak sesuai dikembalikan ke petugas loket untuk diperbaiki',
    { kind: 'return', toRow: 2 },
  ],
  ['Permohonan disetujui atau ditolak', { kind: 'refuse' }],
  ['Memproses permohonan jika sudah sesuai persyaratan', { kind: 'decision' }],
  ['Permohonan yang tidak memenuhi syarat ditolak', { kind: 'refuse' }],
])('%s', (activity, expected) => {
  const { proposals } = propose([...PERMIT, activity]);
  const found = proposals.find(({ kind, row }) => row === 4 && kind === expected.kind);
  expect(found).toMatchObject(expected);
  expect(found?.because).toMatch(/^Kalimat baris 4 menyebut “.+”\.$/u);
});

test('a text in an actor cell is a decision and a way back', () => {
  const marks = [{ column: 1, text: 'Belum lengkap' }];
  const { proposals } = propose(PERMIT, { rows: [{}, { marks }] });
  const ofRow = proposals.filter(({ row }) => row === 2);
  expect(ofRow).toContainEqual(expect.objectContaining({ kind: 'decision', confidence: 0.8 }));
  expect(ofRow).toContainEqual(expect.objectContaining({ kind: 'return', toRow: 1 }));
});

test('a drawn diamond decides, and its arrow back is a return', () => {
  const partial = buildPartial({ columns: COLUMNS, activities: PERMIT });
  const diamond: RowSymbol = {
    ...{ column: 2, kind: 'diamond', text: '', certainty: 1 },
    leadsTo: [
      { row: 3, column: 3, text: 'Ya' },
      { row: 1, column: 1, text: 'Tidak' },
    ],
  };
  const rows: PartialReading['rows'] = partial.rows.map((row, index) =>
    index === 1 ? { ...row, symbols: [diamond] } : row,
  );
  const { proposals } = inferPerformers({ ...partial, rows });
  const ofRow = proposals.filter(({ row }) => row === 2);
  expect(ofRow).toContainEqual(expect.objectContaining({ kind: 'decision', confidence: 0.95 }));
  expect(ofRow).toContainEqual(
    expect.objectContaining({ kind: 'return', toRow: 1, confidence: 0.9 }),
  );
});

test('a sentence inside another row is proposed as split, and asked about', () => {
  const { proposals, questions } = propose([
    'Kepala Dinas menandatangani surat izin Surat izin diserahkan ke pemohon',
    'Surat izin diserahkan ke pemohon',
  ]);
  expect(proposals).toContainEqual(
    expect.objectContaining({ kind: 'split-row', row: 1, toRow: 2 }),
  );
  expect(questions.some(({ where }) => where === 'rows[0].activity')).toBe(true);
});

test('nothing is proposed about returns where nothing speaks of one', () => {
  const { proposals } = propose(['Petugas loket menerima berkas', 'Kasi menyusun konsep']);
  expect(proposals.map(({ kind }) => kind)).toEqual(['end']);
});
