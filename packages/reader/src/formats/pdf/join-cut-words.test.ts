import { expect, test } from 'vitest';
import type { SourceParagraph, TableBlock } from '../../source/source-document.ts';
import { joinCutWords } from './join-cut-words.ts';

const tableOf = (...rows: SourceParagraph[][]): TableBlock => ({
  type: 'table',
  columns: 2,
  rows: rows.map((texts) => ({
    cells: texts.map((text, column) => ({ column, columnSpan: 1, rowSpan: 1, paragraphs: [text] })),
  })),
  shapes: [],
  edges: [],
});
const rests = (end: SourceParagraph, ...below: string[]): (true | undefined)[] =>
  joinCutWords(
    tableOf([{ text: '1' }, end]),
    tableOf(...below.map((text) => [{ text: '' }, { text }])),
    new Set(['musyawara', 'h', 'kelura']),
  ).rows.map(({ cells }) => cells[1]?.paragraphs[0]?.isRest);

test('the rest of a word that the page end broke is marked, below a repeated heading, too', () => {
  const end = { text: 'Melaksanakan musyawara', isFull: true } as const;
  expect(rests(end, 'h desa')).toEqual([true]);
  expect(rests(end, 'Kegiatan', 'h desa')).toEqual([undefined, true]);
  expect(rests({ text: 'usul desa/kelura', isFull: true }, 'han')).toEqual([true]);
});

test('whole words, sentences and cells with room left are no rests', () => {
  expect(rests({ text: 'Melaksanakan', isFull: true }, 'musyawarah')).toEqual([undefined]);
  expect(rests({ text: 'Menetap', isFull: true }, 'Kanwil')).toEqual([undefined]);
  expect(rests({ text: 'Melaksanakan musyawara' }, 'h desa')).toEqual([undefined]);
});
