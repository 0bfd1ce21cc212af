import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument, TableBlock } from '../../source/source-document.ts';
import { SourceProblem } from '../../source/source-problem.ts';
import { randomGrid } from '../testing/random-grid.ts';
import { readText } from './read-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): SourceDocument => readText(bytes(text));
const tables = (document: SourceDocument): TableBlock[] =>
  document.blocks.filter((block) => block.type === 'table');

/** Cells as texts, paragraphs parted by "¶". */
const cellsOf = (table: TableBlock | undefined): string[][] =>
  table?.rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('¶')),
  ) ?? [];
const cells = (text: string): string[][] => cellsOf(tables(read(text))[0]);

describe('tables by tabs', () => {
  it('gives the cells back that were put between tabs, empty ones too', () => {
    fc.assert(
      fc.property(randomGrid, ({ columns, rows, cells: made }) => {
        const lines = Array.from({ length: rows }, () => Array<string>(columns).fill(''));
        for (const { row, column, text } of made) (lines[row] ?? [])[column] = text;
        // A table of nothing, and one that only its last column fills, are no tables.
        fc.pre(lines.some((line) => line.slice(0, -1).some(Boolean)));
        const found = tables(read(lines.map((line) => line.join('\t')).join('\r\n')));
        expect(found).toHaveLength(1);
        expect(cellsOf(found[0])).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  it('parts tables by the text between them, and tells pages by form feeds', () => {
    const { blocks } = read('a\tb\nc\td\n\nJudul SOP\n\n\fe\tf\ng\th\n');
    expect(blocks.map(({ type, page }) => [type, page])).toEqual([
      ['table', 1],
      ['text', 1],
      ['table', 2],
    ]);
  });

  it('parts tables of different width, and goes on over a blank line in one', () => {
    expect(tables(read('a\tb\tc\n\nd\te\nf\tg')).map(({ rows }) => rows.length)).toEqual([1, 2]);
    expect(tables(read('a\tb\tc\n\nd\te\tf')).map(({ rows }) => rows.length)).toEqual([2]);
  });

  it('takes page numbers out of a table, and out of its cells', () => {
    const { blocks } = read('a\tb\nc\td\nHalaman 1 dari 2\ne\tf\n- 2 -\ng\th\n3\ni\tj');
    expect(blocks.map((block) => (block.type === 'table' ? block.rows.length : block))).toEqual([
      5,
      { type: 'text', lines: ['Halaman 1 dari 2'], margin: true },
      { type: 'text', lines: ['- 2 -'], margin: true },
      { type: 'text', lines: ['3'], margin: true },
    ]);
  });

  it('begins a table where rows become wide, and forgives lost tabs at the end', () => {
    const found = tables(
      read('\tNomor\t12\n\tTanggal Efektif\nUnit\tNama\tx\n1\t2\t3\t4\t5\t6\na\t\t\tb'),
    );
    expect(found.map(({ rows }) => rows.map(({ cells: row }) => row.length))).toEqual([
      [3, 2, 3],
      [6, 4],
    ]);
  });

  it('keeps an indented line as text', () => {
    expect(read('Mengetahui\n\t\tKepala Dinas\n').blocks).toEqual([
      { type: 'text', lines: ['Mengetahui', '\t\tKepala Dinas'] },
    ]);
  });
});

describe('captions between numbered rows', () => {
  const rows = (note: string, caption: string): string[][] =>
    cells(`1\tMengajukan\tKTP\t5 menit\t${note}\n${caption}\n2\tMemeriksa\tKTP\t5 menit\t`);

  it('are rows of their own after a blank cell, and when they are lettered', () => {
    expect(rows('', 'Tahap Pelaksanaan')[1]).toEqual(['', 'Tahap Pelaksanaan']);
    expect(rows('Cek', 'B. Tahap Pelaksanaan').map((row) => row[1])).toEqual([
      'Mengajukan',
      'B. Tahap Pelaksanaan',
      'Memeriksa',
    ]);
  });

  it('leave further paragraphs of a cell, and its own lettered list, where they are', () => {
    expect(rows('Cek', 'dan catat')[0]?.at(-1)).toBe('Cek¶dan catat');
    expect(rows('A. Cek', 'B. Catat')[0]?.at(-1)).toBe('A. Cek¶B. Catat');
  });
});

describe('line breaks inside cells', () => {
  it('reads cells in quotes as a spreadsheet pastes them', () => {
    expect(cells('1\t"Menerima\ndan ""mencatat"""\tx\n2\tb\tc')).toEqual([
      ['1', 'Menerima¶dan "mencatat"', 'x'],
      ['2', 'b', 'c'],
    ]);
    expect(cells('1\t"Menerima\tx\n2\tb"\tc')).toEqual([
      ['1', '"Menerima', 'x'],
      ['2', 'b"', 'c'],
    ]);
  });

  it('puts a row together that a break inside a cell has torn apart', () => {
    const whole = '1.\tMenerima\t\t\t5 menit\tx';
    expect(cells(`${whole}\n2.\tMenelaah\ndan\n\nmemaraf\t\t\t3 menit\ty\n${whole}`)[1]).toEqual([
      '2.',
      'Menelaah¶dan¶memaraf',
      '',
      '',
      '3 menit',
      'y',
    ]);
    expect(cells(`1.\tMenerima\natau\tx\ty\tz\n2.\ta\tb\tc\td`)[0]).toEqual([
      '1.',
      'Menerima¶atau',
      'x',
      'y',
      'z',
    ]);
  });

  it('does not take rows of one width for pieces of a wider one', () => {
    const found = tables(read('a\tb\nc\td\n\ne\tf\tg\th\ti\nj\tk\tl\tm\tn'));
    expect(found.map(({ columns, rows }) => [columns, rows.length])).toEqual([
      [2, 2],
      [5, 2],
    ]);
  });

  it('shares loose lines among the cells by headings and numbers', () => {
    expect(
      cells('Dasar Hukum\tKualifikasi pelaksana\n1. UU A\n2. UU B\t1. Ramah\n2. Teliti\nX\tY'),
    ).toEqual([
      ['Dasar Hukum', 'Kualifikasi pelaksana'],
      ['1. UU A¶2. UU B', '1. Ramah¶2. Teliti'],
      ['X', 'Y'],
    ]);
  });
});

describe('other separators', () => {
  it('reads bars', () => {
    expect(cells('| No | Kegiatan |\n|----|:--------:|\n| 1 | Terima |')).toEqual([
      ['No', 'Kegiatan'],
      ['1', 'Terima'],
    ]);
    expect(read('STAF | PEKSOS\nKASI').blocks).toHaveLength(1);
  });

  it('reads values parted by semicolons, and leaves a list of laws alone', () => {
    expect(cells('No;Kegiatan;Waktu\n1;"Terima; catat";3\n2;;')).toEqual([
      ['No', 'Kegiatan', 'Waktu'],
      ['1', 'Terima; catat', '3'],
      ['2', '', ''],
    ]);
    expect(read('UU 1, 2, 3;\nUU 4, 5, 6;\nUU 7, 8, 9;').blocks[0]?.type).toBe('text');
  });
});

it('drops the tags of a web editor and keeps words in angle brackets', () => {
  expect(
    cells(
      'a\t <p style="text-align: center;">DINAS&nbsp;SOSIAL</p>\nb\t<nama pemohon> < 5 &amp; x',
    ),
  ).toEqual([
    ['a', 'DINAS SOSIAL'],
    ['b', '<nama pemohon> < 5 & x'],
  ]);
});

it('keeps the blanks of running text', () => {
  expect(read('Nomor      :  12\nTanggal    :  3').blocks).toEqual([
    { type: 'text', lines: ['Nomor      :  12', 'Tanggal    :  3'] },
  ]);
});

describe('encodings', () => {
  const text = 'No\tKegiatan – “telaah”\n1\tMenerima surat permohonan dari pemohon\n';
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const marked = mark ? `\ufeff${text}` : text;
    const view = new DataView(new ArrayBuffer(2 * marked.length));
    for (let i = 0; i < marked.length; i += 1) {
      view.setUint16(2 * i, marked.charCodeAt(i), !bigEndian);
    }
    return new Uint8Array(view.buffer);
  };
  const windows = Uint8Array.from(
    text,
    (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
  );
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(false, true)],
    ['UTF-16 BE with a mark', utf16(true, true)],
    ['UTF-16 LE', utf16(false, false)],
    ['UTF-16 BE', utf16(true, false)],
    ['Windows-1252', windows],
  ])('reads %s', (_name, file) => {
    expect(cellsOf(tables(readText(file))[0])).toEqual([
      ['No', 'Kegiatan – “telaah”'],
      ['1', 'Menerima surat permohonan dari pemohon'],
    ]);
  });

  it('loses only the last letter when the file breaks off inside it', () => {
    expect(readText(bytes('Kegiatan –').slice(0, -1)).blocks).toEqual([
      { type: 'text', lines: ['Kegiatan'] },
    ]);
  });

  it('refuses bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(() => readText(noise)).toThrow(SourceProblem);
  });
});
