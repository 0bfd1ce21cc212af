import { expect, test } from 'vitest';
import { joinHanging } from './join-hanging.ts';
import type { Word } from './page-content.ts';
import { linesOf } from './text-lines.ts';

/** Columns of a line by where they begin. */
function lineAt(top: number, ...columns: readonly (readonly [left: number, text: string])[]) {
  return columns.flatMap(([from, text]) => {
    let left = from;
    return text.split(' ').map((part): Word => {
      const box = { left, right: left + part.length * 5, top, bottom: top + 10 };
      left = box.right + 3;
      return { ...box, text: part, size: 10, turn: 0, ...MARKS };
    });
  });
}
const MARKS = { isItalic: false, isArtifact: false, isSpaced: true };

const read = (words: readonly Word[], upTo = 500) =>
  joinHanging(linesOf(words), upTo).map((line) => line.words.map(({ text }) => text).join(' '));

const SIGNER = [
  ...lineAt(0, [0, 'DINAS CONTOH'], [150, 'Disahkan oleh'], [300, 'Kepala Dinas']),
  ...lineAt(14, [0, 'BIDANG PELAYANAN'], [300, 'ANDI CONTOH']),
  ...lineAt(28, [300, 'NIP. 1970']),
  ...lineAt(42, [150, 'Nama SOP'], [300, 'Pelayanan Kartu']),
];

test('lines under a value beside its label belong to it', () => {
  expect(read(SIGNER)).toEqual([
    'DINAS CONTOH Disahkan oleh Kepala Dinas ANDI CONTOH NIP. 1970',
    'BIDANG PELAYANAN',
    'Nama SOP Pelayanan Kartu',
  ]);
});

test('below the header, and where items of a list begin, lines stay apart', () => {
  expect(read(SIGNER, 5)).toHaveLength(4);
  const lists = [
    ...lineAt(0, [0, '1. Undang'], [300, '1. Minimal']),
    ...lineAt(14, [300, '2. Paham']),
  ];
  expect(read(lists)).toHaveLength(2);
});
