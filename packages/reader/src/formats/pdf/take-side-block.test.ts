import { expect, test } from 'vitest';
import type { Word } from './page-content.ts';
import { takeSideBlock } from './take-side-block.ts';

const at = (top: number, left: number, text: string): Word[] => {
  let from = left;
  return text.split(' ').map((part): Word => {
    const box = { left: from, right: from + part.length * 5, top, bottom: top + 10 };
    from = box.right + 3;
    const marks = { isItalic: false, isArtifact: false, isSpaced: true };
    return { ...box, text: part, size: 10, turn: 0, ...marks };
  });
};
const row = (top: number, label: string, value: string): Word[] => [
  ...at(top, 300, label),
  ...at(top, 500, value),
];
const HEADER = [
  ...row(40, 'Nomor SOP', '1/2020'),
  ...row(53, 'Tanggal Efektif', '1 Maret 2020'),
  ...row(66, 'Disahkan oleh', 'Kepala Dinas'),
  ...at(79, 500, 'Drs. CONTOH'),
  ...row(92, 'Nama SOP', 'Pelayanan'),
];
const take = (...side: Word[][]) => {
  const words = new Set([...HEADER, ...side.flat()]);
  const [found] = takeSideBlock(words, 1);
  return { lines: found?.block.lines, left: words.size - HEADER.length };
};

test('lines of an institution between the rows of a header are a text of their own', () => {
  const side = [at(59, 40, 'DINAS SOSIAL'), at(72, 40, 'BIDANG REHABILITASI')];
  expect(take(...side)).toEqual({ lines: ['DINAS SOSIAL', 'BIDANG REHABILITASI'], left: 0 });
});

test('lines on the levels of the rows are read with them', () => {
  expect(take(at(53, 40, 'DINAS SOSIAL'), at(66, 40, 'BIDANG'))).toEqual({
    lines: undefined,
    left: 3,
  });
});

test('numbers of rows are no letterhead', () => {
  expect(take(at(59, 40, '1'), at(72, 40, '2')).lines).toBeUndefined();
});
