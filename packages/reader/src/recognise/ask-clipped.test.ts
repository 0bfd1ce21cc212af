import { expect, test } from 'vitest';
import type { SourceDocument } from '../source/source-document.ts';
import { recogniseSheets } from './recognise-sheets.ts';
import { table } from './testing/build-document.ts';

const documentOf = (isClipped: boolean, ...below: string[][]): SourceDocument => {
  const text = 'Mengisi formulir, menyerahkan';
  const activity = { paragraphs: [isClipped ? { text, isClipped } : { text }] };
  const block = table([
    ['Nomor SOP', '1/SOP/2020', '', '', '', ''],
    ['Nama SOP', 'Pelayanan Kartu', '', '', '', ''],
    ['No', 'Kegiatan', 'Petugas', 'Kelengkapan', 'Waktu', 'Output'],
    ['1', activity, 'V', 'KTP', '5 menit', 'Kartu'],
    ...below,
    ['2', 'Menyerahkan kartu', 'V', 'Kartu', '5 menit', 'Kartu'],
  ]);
  return { format: 'pdf', blocks: [block] };
};
const asked = (document: SourceDocument): string[] =>
  recogniseSheets(document)[0]?.questions.map(({ where }) => where) ?? [];

test('a value that runs out of its cell is asked about', () => {
  expect(asked(documentOf(true))).toContain('rows[0].activity');
  expect(asked(documentOf(false))).not.toContain('rows[0].activity');
});

test('a value that goes on in the next grid row is whole', () => {
  const rest = ['', 'persyaratan', '', '', '', ''];
  expect(asked(documentOf(true, rest))).not.toContain('rows[0].activity');
});
