import type { SourceDocument } from '../source/source-document.ts';
import { columnLabels, fieldsOf, labelledCells, type LabelledCell } from './column-label.ts';
import { openGrid } from './grid.ts';

const LETTER = /^\s*(?:kepada\s+)?yth\b|^\s*(?:perihal|hal|lampiran|sifat)\s*:|dengan\s+hormat/imu;
const DECREE = /\bmemutuskan\b|^\s*menimbang\b|^\s*mengingat\b|\bketetapan\b/imu;

/** Why nothing in a document is a SOP sheet, one Indonesian sentence. */
export function whyNoSheet({ blocks }: SourceDocument): string {
  const text = blocks
    .flatMap((block) =>
      block.type === 'text'
        ? block.lines
        : block.rows.flatMap(({ cells }) =>
            cells.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)),
          ),
    )
    .join('\n');
  if (text.trim() === '') return 'Berkas ini tidak berisi teks.';
  const needs = 'lembar SOP memuat tabel dengan kolom Kegiatan, Pelaksana, dan Mutu Baku';
  if (DECREE.test(text)) return `Berkas ini tampak seperti keputusan atau peraturan; ${needs}.`;
  if (LETTER.test(text)) return `Berkas ini tampak seperti surat; ${needs}.`;
  const labels = columnLabels();
  const fields = blocks.flatMap((block, index) =>
    block.type === 'table'
      ? openGrid(block, index)
          .rows.slice(0, 40)
          .map((row) => fieldsOf(surely(labelledCells(row, labels))))
      : [],
  );
  if (fields.some((found) => found.has('activity'))) {
    return `Tabelnya memuat kegiatan, tetapi bukan tabel SOP: ${needs}.`;
  }
  if (fields.length > 0) return `Tabelnya bukan tabel SOP: ${needs}.`;
  return `Isinya tidak memuat tabel SOP: ${needs}.`;
}

function surely(cells: readonly LabelledCell[]): LabelledCell[] {
  return cells.filter(({ label }) => label.confidence > 0.8);
}
