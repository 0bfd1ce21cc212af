import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument, TableBlock } from '../../source/source-document.ts';
import { gridOfTable, randomGrid, type Grid } from '../testing/random-grid.ts';
import { readHtml } from './read-html.ts';

const read = (html: string): SourceDocument => readHtml(new TextEncoder().encode(html));
const tables = (html: string): TableBlock[] =>
  read(html).blocks.filter((block) => block.type === 'table');
const lines = (html: string): string[] =>
  read(html).blocks.flatMap((block) => (block.type === 'text' ? block.lines : ['<table>']));

function htmlOf({ rows, cells }: Grid): string {
  const row = (i: number): string =>
    cells
      .filter((cell) => cell.row === i)
      .map(
        ({ rowSpan, columnSpan, text }) =>
          `<td rowspan=${rowSpan} colspan="${columnSpan}"><p>${text.replace('&', '&amp;')}`,
      )
      .join('');
  return `<table border=1>${Array.from({ length: rows }, (_, i) => `<tr>${row(i)}`).join('')}</table>`;
}

describe('tables', () => {
  it('keeps the automatic number that is all a cell holds, and no blank list', () => {
    const [table] = tables(
      '<table><tr><td><ol start="8"><li><p>\n</p></ol><td>a<tr><td><ol><li><li></ol><td>b' +
        '<tr><td><ul><li></ul><td>c</table>',
    );
    expect(table?.rows.map(({ cells }) => cells[0]?.paragraphs)).toEqual([
      [{ text: '', listLabel: '8.' }],
      [],
      [],
    ]);
  });

  it('gives the grid back with its merged cells', () => {
    fc.assert(
      fc.property(randomGrid, (grid) => {
        const [table] = tables(htmlOf(grid));
        expect(table && gridOfTable(table)).toEqual(grid);
      }),
      { numRuns: 300 },
    );
  });

  it('takes columns out in which nothing begins', () => {
    const [table] = tables('<table><tr><td colspan=50>Judul<tr><td>a<td colspan=3>b</table>');
    expect(table?.columns).toBe(2);
    expect(table?.rows[0]?.cells[0]?.columnSpan).toBe(2);
  });

  it('marks the rows of thead as headings, and only those', () => {
    const [table] = tables('<table><thead><tr><th>No</thead><tr><th>1<tr><td>2</table>');
    expect(table?.rows.map(({ isHeading }) => isHeading)).toEqual([true, undefined, undefined]);
  });

  it('writes tables inside cells out as paragraphs', () => {
    const [table] = tables(
      '<table><tr><td>Dasar Hukum<td>x<tr><td><table><tr><td>1<td>UU A<tr><td>2<td>UU B</table><td>y</table>',
    );
    expect(table?.rows[1]?.cells[0]?.paragraphs).toEqual([{ text: '1 UU A' }, { text: '2 UU B' }]);
  });

  it('looks through tables that only place others', () => {
    const [table, ...others] = tables(
      '<table><tr><td><p>SOP</p><table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
    );
    expect([table?.columns, others.length]).toEqual([2, 0]);
  });
});

describe('words', () => {
  it('parts blocks, breaks lines at br, folds white space and keeps no-break spaces', () => {
    expect(lines('<h1>Judul</h1><p>a\n  b<br>c</p>d&nbsp;&nbsp;e<table><tr><td>x</table>')).toEqual(
      ['Judul', 'a b', 'c', 'd  e', '<table>'],
    );
  });

  it('numbers lists as they print', () => {
    expect(
      lines('<ol type=a start=3><li>x<li>y<ul><li>z</ul></ol><ol type=I><li value=4>w</ol>'),
    ).toEqual(['c. x', 'd. y', '• z', 'IV. w']);
    const [table] = tables('<table><tr><td><ol><li>x<li>y</ol><td>z</table>');
    expect(table?.rows[0]?.cells[0]?.paragraphs).toEqual([
      { text: 'x', listLabel: '1.' },
      { text: 'y', listLabel: '2.' },
    ]);
  });

  it('takes the number that Word writes out for a list label', () => {
    const [table] = tables(
      "<table><tr><td><p><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>UU B<td>y</table>",
    );
    expect(table?.rows[0]?.cells[0]?.paragraphs).toEqual([{ text: 'UU B', listLabel: '2.' }]);
  });

  it('leaves out what is not shown', () => {
    expect(
      lines(
        '<style>p{}</style><script>x</script><p hidden>a<p style="display: none">b<p style="color:red;VISIBILITY:hidden">c<p>d',
      ),
    ).toEqual(['d']);
  });
});

it('decodes by the declared encoding, and by the bytes where that is wrong', () => {
  const page = (charset: string, dash: number[]): Uint8Array =>
    Uint8Array.from([...new TextEncoder().encode(`<meta charset="${charset}"><p>a `), ...dash]);
  const words = (file: Uint8Array): unknown => readHtml(file).blocks;
  const expected = [{ type: 'text', lines: ['a –'] }];
  expect(words(page('windows-1252', [0x96]))).toEqual(expected);
  expect(words(page('utf-8', [0xe2, 0x80, 0x93]))).toEqual(expected);
  expect(words(page('utf-8', [0x96]))).toEqual(expected);
  expect(words(page('no-such-thing', [0xe2, 0x80, 0x93]))).toEqual(expected);
});

describe('inline drawings', () => {
  const head = '<tr><td>No<td>Kasi<td>Staf<td>Waktu';
  const row = (no: number, kasi: string, staf: string): string =>
    `<tr><td>${no}<td>${kasi}<td>${staf}<td>x`;
  const svg = (inner: string): string => `<svg viewBox="0 0 60 40">${inner}</svg>`;

  it('tells the symbols apart and places them by their cell', () => {
    const [table] = tables(
      `<table>${head}${[
        row(1, svg('<rect x=5 y=5 width=50 height=20 rx=10 /><text x=20 y=15>Mulai</text>'), ''),
        row(2, '', svg('<rect x=5 y=5 width=50 height=20 />')),
        row(3, svg('<polygon points="30,2 58,20 30,38 2,20"/>'), ''),
        row(4, '', svg('<path d="M5 5h50v20l-25 12l-25 -12Z"/>')),
        row(5, svg('<ellipse cx=30 cy=20 rx=25 ry=12 />'), ''),
        row(
          6,
          '',
          svg(
            '<g transform="translate(5 5)"><path d="M10 0h30a10 10 0 0 1 0 20h-30a10 10 0 0 1 0 -20Z"/></g>',
          ),
        ),
      ].join('')}</table>`,
    );
    expect(
      table?.shapes.map(({ kind, row: at, column, text }) => [kind, at, column, text]),
    ).toEqual([
      ['capsule', 1, 1, 'Mulai'],
      ['box', 2, 2, ''],
      ['diamond', 3, 1, ''],
      ['pentagon', 4, 2, ''],
      ['capsule', 5, 1, ''],
      ['capsule', 6, 2, ''],
    ]);
    expect(table?.rows[1]?.cells[1]?.paragraphs).toEqual([]);
  });

  it('follows one drawing that several rows show parts of, with its connectors', () => {
    const store = `<svg hidden><defs><g id="d">
      <rect x=10 y=5 width=40 height=20 fill=none /><path class=line d="M30 25L30 45L90 45L90 55" marker-end="url(#a)"/>
      <path d="M90 55l20 12l-20 12l-20 -12Z"/><path class=line d="M70 67L20 67L20 25"/><text x=60 y=62>Tidak</text>
      <path d="M20 25L18 30L22 30Z"/></g></defs></svg>`;
    const slice = (top: number): string =>
      `<svg viewBox="0 ${top} 120 50" style="width: 120pt"><use href="#d"/></svg>`;
    const columns = [20, 60, 60, 50].map((width) => `<col style="width: ${width}pt">`).join('');
    const [table] = tables(
      `${store}<table><colgroup>${columns}</colgroup>${head}${row(1, slice(0), '')}${row(2, slice(50), '')}</table>`,
    );
    const ids = table?.shapes.map(({ id }) => id) ?? [];
    expect(table?.shapes.map(({ kind, row: at, column }) => [kind, at, column])).toEqual([
      ['box', 1, 1],
      ['diamond', 2, 2],
    ]);
    expect(table?.edges).toEqual([
      { from: ids[0], to: ids[1], text: '', isDirected: true },
      { from: ids[1], to: ids[0], text: 'Tidak', isDirected: true },
    ]);
  });
});
