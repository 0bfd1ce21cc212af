import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { Drawing } from './testing/draw.ts';
import { writePdf } from './testing/write-pdf.ts';

type Cell = readonly string[];

/** The cells of a table that is drawn without borders, each given as its lines. */
async function read(columns: readonly number[], rows: readonly (readonly Cell[])[]) {
  const drawing = new Drawing(595);
  let top = 60;
  for (const row of rows) {
    for (const [i, lines] of row.entries()) {
      for (const [j, line] of lines.entries()) drawing.text(columns[i] ?? 0, top + j * 10.5, line);
    }
    top += Math.max(...row.map(({ length }) => length)) * 10.5 + 8;
  }
  const { blocks } = await readPdf(
    writePdf([{ width: 842, height: 595, content: drawing.content }]),
  );
  const [table] = blocks.filter((block) => block.type === 'table');
  return table?.rows.map(({ cells }) =>
    cells.map((cell) => cell.paragraphs.map((one) => one.text)),
  );
}

test('a word that a narrow column breaks is one word', async () => {
  const rows = [
    [['No'], ['Kegiatan'], ['Waktu'], ['Output']],
    [['1'], ['Mengajukan cuti'], ['5 menit'], ['Permohon', 'an cuti']],
    [['2'], ['Memeriksa sisa cuti'], ['5 menit'], ['Pertimba', 'ngan']],
    [['3'], ['Menyerahkan'], ['5 menit'], ['Surat', 'dan arsip']],
  ];
  const table = await read([40, 70, 250, 320], rows);
  expect(table?.map((cells) => cells[3])).toEqual([
    ['Output'],
    ['Permohonan cuti'],
    ['Pertimbangan'],
    ['Surat dan arsip'],
  ]);
});

test('headings that nearly touch are two, where the writer paints the blanks between words', async () => {
  const rows = [
    [['No'], ['Kegiatan surat'], ['Pemohon'], ['Petugas'], ['Hasil kerja']],
    [['1'], ['Mengajukan surat cuti'], ['V'], [], ['Surat masuk desa']],
    [['2'], ['Memeriksa surat cuti'], [], ['V'], ['Surat masuk desa']],
    [['3'], ['Menyerahkan surat cuti'], [], ['V'], ['Surat masuk desa']],
  ];
  const table = await read([40, 70, 250, 291, 400], rows);
  expect(table?.[0]).toEqual([
    ['No'],
    ['Kegiatan surat'],
    ['Pemohon'],
    ['Petugas'],
    ['Hasil kerja'],
  ]);
});
