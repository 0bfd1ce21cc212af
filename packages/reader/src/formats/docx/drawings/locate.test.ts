import { expect, test } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { buildDocx } from '../testing/build-docx.ts';
import { shape } from '../testing/drawing-xml.ts';
import { cell, p, paragraph, row, table } from '../testing/word-xml.ts';

/** Words that need about so many lines in the narrow column. */
const words = (lines: number): string => p('kata '.repeat(4 * lines));

/**
 * Rows of at least 1350 twips that their words fill; the second holds drawings at heights from its
 * own top.
 */
function rowsFrom(places: readonly { readonly x: number; readonly y: number }[]) {
  const drawings = places.map((place, i) =>
    shape('rect', { ...place, width: 400, height: 400 }, { text: `${i}` }),
  );
  const least = '<w:trHeight w:val="1350" w:hRule="atLeast"/>';
  const body = table(
    [2000, 4000],
    [0, 1, 2, 3, 4].map((at) =>
      row([cell(words(4)), cell(at === 1 ? paragraph(drawings.join('')) : p(''))], least),
    ),
  );
  const [block] = readDocx(buildDocx({ body })).blocks;
  return block?.type === 'table' ? block.shapes.map(({ row: at }) => at) : [];
}

const CLOSE = [150, 150, 820];

test('what lies within the height that its own row surely has stays there', () => {
  expect(rowsFrom(CLOSE.map((y, i) => ({ x: 500 + 900 * i, y })))).toEqual([1, 1, 1]);
});

test('a column that is not sure does not make the row unsure', () => {
  expect(rowsFrom(CLOSE.map((y) => ({ x: -190, y })))).toEqual([1, 1, 1]);
});

test('what hangs below it is placed by the rows that follow', () => {
  const hung = [300, 1800, 3200].map((y) => ({ x: 500, y }));
  expect(rowsFrom(hung)).toEqual([1, 2, 3]);
});
