import { describe, expect, test } from 'vitest';
import { buildLongSheet } from '../testing/long-sheet.ts';
import { SHIPPED } from '../testing/read-shipped.ts';
import { layOutSheet } from './lay-out-sheet.ts';
import { contentHeight, contentWidth, getPaper } from './paper.ts';

const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, size) => all + size, 0);

describe.each(
  [...SHIPPED, buildLongSheet()].map((definition) => [definition.id, definition] as const),
)('%s', (_, definition) => {
  test('the table fills the width and no page runs over', () => {
    const paper = getPaper('a4');
    const layout = layOutSheet(definition, paper, 'pages');
    const { widths, pages, headHeights, captionHeight, scale } = layout;
    expect(sum(widths.texts.values()) + sum(widths.actors)).toBeCloseTo(contentWidth(paper), 3);
    pages.forEach((page, index) => {
      const caption = index === 0 ? captionHeight : 0;
      expect(page.layout.height + sum(headHeights) + caption).toBeLessThanOrEqual(
        contentHeight(paper),
      );
      page.layout.columnWidths.forEach((width, column) => {
        expect(width).toBeLessThanOrEqual((widths.actors[column] ?? 0) + 0.001);
      });
    });
    expect(scale.text).toBeGreaterThanOrEqual(7);
    expect(layout.brokenRows.size).toBe(0);
  }, 60_000);
});

test('words longer than any word do not make all letters small', () => {
  const [definition] = SHIPPED.map((one) => structuredClone(one));
  const row = definition?.sheet.rows[0];
  if (definition === undefined || row === undefined) throw new Error('No SOP ships');
  row.output = `https://contoh.go.id/${'dokumen'.repeat(30)}`;
  const { scale } = layOutSheet(definition, getPaper('a4'), 'pages');
  expect(scale.text).toBeGreaterThanOrEqual(7);
});

test('a row higher than a page is marked, and its drawing stays on its first page', () => {
  const long = buildLongSheet();
  const row = long.sheet.rows[4];
  if (row) row.activity = 'mempertanggungjawabkan kegiatan '.repeat(300);
  const layout = layOutSheet(long, getPaper('a4'), 'pages');
  expect([...layout.brokenRows]).toEqual([4]);
  const page = layout.pages.find(({ first }) => first === 5);
  expect(page?.last).toBe(5);
  expect(page?.layout.height).toBeLessThan(contentHeight(getPaper('a4')));
}, 60_000);
