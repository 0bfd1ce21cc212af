import { expect, test } from 'vitest';
import type { Sheet } from '../definition/sheet.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { draftOutput, findUses } from './draft-papers.ts';
import { Slugs } from './slugs.ts';
import { findStatedThing } from './stated-thing.ts';

type Row = readonly [requires: string, output: string];

function titlesOf(...rows: readonly Row[]): readonly string[] {
  const { sheet } = buildDefinition([buildStep('arsip', 'archive', { closed: null })]);
  const [row] = sheet.rows;
  if (row === undefined) throw new Error('a definition has a row');
  const filled: Sheet = {
    ...sheet,
    rows: rows.map(([requires, output]) => ({ ...row, requires, output })),
  };
  return rows.flatMap((_, at) =>
    draftOutput(filled, at + 1, new Slugs()).map(({ title }) => title),
  );
}

test('rows that only say how a paper stands bring out none', () => {
  expect(
    titlesOf(
      ['Surat permohonan', 'Berkas lengkap'],
      ['Berkas lengkap', 'Konsep SKT'],
      ['Konsep SKT', 'Konsep SKT diparaf'],
      ['Konsep SKT diparaf', 'SKT ditandatangani'],
      ['', 'SKT diterima pemohon, Arsip'],
    ),
  ).toEqual(['Konsep SKT', 'SKT ditandatangani']);
});

test.each<readonly [Row, readonly string[]]>([
  [['', 'Surat diterima'], []],
  [['', 'Dokumen permohonan yang telah diverifikasi'], []],
  [['Nota dinas', 'Nota dinas terkirim'], []],
  // The paper was not there before, or the words tell no state at all.
  [['', 'Surat masuk'], ['Surat masuk']],
  [['', 'Arsip'], ['Arsip']],
  [['', 'Kutipan akta tercetak'], ['Kutipan akta tercetak']],
  [['', 'Surat yang sudah ditandatangani'], ['Surat yang sudah ditandatangani']],
  [['', 'Surat diterima, Lembar disposisi'], ['Surat diterima, Lembar disposisi']],
  [['', 'Diterima'], ['Diterima']],
])('%s brings out %s', (row, titles) => {
  expect(titlesOf(row)).toEqual(titles);
});

test('who needs a paper in its state needs the paper', () => {
  expect(findStatedThing('Konsep SKT yang diparaf')).toBe('konsep skt');
  expect(findUses([], 'ATK, Konsep SKT diparaf', new Map([['konsep skt', 'konsep']]))).toEqual([
    'konsep',
  ]);
});
