import { expect, test } from 'vitest';
import type { SourceDocument } from '../source/source-document.ts';
import { recogniseSheets } from './recognise-sheets.ts';
import { table } from './testing/build-document.ts';

const lineEnds = [{ read: 'zabil gumat', other: 'zabilgumat' }];

function documentOf(text: string, ends = lineEnds): SourceDocument {
  const block = table([
    ['Nomor SOP', '1/SOP/2020', '', '', '', ''],
    ['Nama SOP', 'Pelayanan Kartu', '', '', '', ''],
    ['No', 'Kegiatan', 'Petugas', 'Kelengkapan', 'Waktu', 'Output'],
    ['1', { paragraphs: [{ text, lineEnds: ends }] }, 'V', 'KTP', '5 menit', 'Kartu'],
    ['2', 'Menyerahkan kartu', 'V', 'Kartu', '5 menit', 'Kartu zabil gumat'],
  ]);
  return { format: 'pdf', blocks: [block] };
}

test('a line end that can be read in two ways is asked about at every value that has it', () => {
  const [sheet] = recogniseSheets(documentOf('Menerima zabil gumat'));
  expect(sheet?.questions).toContainEqual(
    expect.objectContaining({
      where: 'rows[0].activity',
      also: ['rows[1].output'],
      choices: ['zabil gumat', 'zabilgumat'],
    }),
  );
});

test('without such a line end nothing is asked', () => {
  const [sheet] = recogniseSheets(documentOf('Menerima zabil gumat', []));
  expect(sheet?.questions.some(({ ask }) => ask.includes('kata'))).toBe(false);
});
