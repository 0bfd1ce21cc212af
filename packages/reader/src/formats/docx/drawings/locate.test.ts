import { expect, test } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { buildDocx } from '../testing/build-docx.ts';
import { shape } from '../testing/drawing-xml.ts';
import { cell, p, paragraph, row, table } from '../testing/word-xml.ts';

/** Words that need about so many lines in a narrow cell. */
const words = (lines: number): string => p('kata '.repeat(4 * lines));

/** Rows of at least 1000 twips; the second holds drawings at heights from its own top. */
function rowsOf(...heights: readonly number[]): readonly (number | undefined)[] {
  const drawings = heights.map((y, i) =>
    shape('rect', { x: 500 + 900 * (i % 3), y, width: 400, height: 300 }, { text: `${i}` }),
  );
  const least = '<w:trHeight w:val="1000" w:hRule="atLeast"/>';
  const body = table(
    [2000, 4000],
    [
      row([cell(words(3)), cell(p(''))], least),
      row([cell(words(12)), cell(paragraph(drawings.join('')))], least),
      ...[1, 2, 3].map(() => row([cell(words(3)), cell(p(''))], least)),
    ],
  );
  const [block] = readDocx(buildDocx({ body })).blocks;
  return block?.type === 'table' ? block.shapes.map(({ row: at }) => at) : [];
}

test('what lies within the height that its own row surely has stays there', () => {
  expect(rowsOf(100, 500, 700)).toEqual([1, 1, 1]);
});

test('what hangs below it is placed by the rows that follow', () => {
  expect(rowsOf(300, 1800, 2800)).not.toEqual([1, 1, 1]);
});
