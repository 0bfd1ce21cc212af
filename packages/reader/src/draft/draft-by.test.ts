import { expect, test } from 'vitest';
import { inferPerformers } from '../performers/index.ts';
import { buildPartial } from '../performers/testing/build-partial.ts';
import type { RowPerformer } from '../reading/sheet-reading.ts';
import { draftDefinition } from './draft-definition.ts';

const HEADINGS = ['Pemohon', 'Petugas', 'Kepala Bidang'];
const mark = (column: number): RowPerformer => ({
  name: HEADINGS[column - 1] ?? '',
  column,
  basis: 'written',
  confidence: 1,
  because: 'Kotak.',
});

function draftStep(activity: string, ...columns: readonly number[]) {
  const partial = buildPartial({ columns: HEADINGS, activities: [activity, 'Mengarsipkan'] });
  const rows = partial.rows.map((row, at) =>
    at === 0 ? { ...row, performers: columns.map(mark) } : row,
  );
  const { flow } = draftDefinition(inferPerformers({ ...partial, rows }), { id: 'contoh' });
  const step = flow.steps.find(({ row }) => row === 1);
  return { by: step?.by, joint: step?.joint, basis: step?.basis.by };
}

test('whom the sentence names leads, wherever the column stands', () => {
  expect(draftStep('Kepala Bidang memverifikasi lapangan bersama petugas', 2, 3)).toEqual({
    by: ['kepala-bidang', 'petugas'],
    joint: 'each',
    basis: { written: 'baris 1, kolom Pelaksana' },
  });
});

test('who leads is only proposed where the sentence does not say', () => {
  expect(draftStep('Melakukan rapat pembahasan', 2, 3)).toEqual({
    by: ['petugas', 'kepala-bidang'],
    joint: 'each',
    basis: { inferred: expect.stringContaining('“Petugas”, “Kepala Bidang”') },
  });
});

test('one post beside a party needs nobody to lead', () => {
  const { by, basis } = draftStep('Melakukan wawancara', 1, 2);
  expect(by).toEqual(['pemohon', 'petugas']);
  expect(basis).toEqual({ written: 'baris 1, kolom Pelaksana' });
});
