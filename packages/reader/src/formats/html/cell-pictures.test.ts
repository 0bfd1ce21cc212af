import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

function shapesOf(row: string) {
  const html = `<table><tr><td>No<td>Kegiatan<td>Staf<td>Kadis</tr><tr>${row}</tr></table>`;
  const [table] = readHtml(new TextEncoder().encode(html)).blocks;
  return table?.type === 'table'
    ? table.shapes.map(({ row: r, column, kind, certainty }) => [r, column, kind, certainty])
    : [];
}

test('a picture alone in its cell is a symbol of unknown kind', () => {
  expect(shapesOf('<td>1<td>Memeriksa<td><p><span><img src="a.png"></span></p><td>')).toEqual([
    [1, 2, 'other', 0.7],
  ]);
});

test('a picture beside words is none, and one of two or one that floats is unsure', () => {
  expect(shapesOf('<td>1<td>Memeriksa <img src="a.png"><td><td>')).toEqual([]);
  expect(shapesOf('<td>1<td>Memeriksa<td><img src="a.png"><td><img src="b.png">')).toEqual([
    [1, 2, 'other', 0.45],
    [1, 3, 'other', 0.45],
  ]);
  const floating = '<span style="position:absolute;left:3px"><img src="a.png"></span>';
  expect(shapesOf(`<td>1<td>Memeriksa<td>${floating}<td>`)).toEqual([[1, 2, 'other', 0.45]]);
});
