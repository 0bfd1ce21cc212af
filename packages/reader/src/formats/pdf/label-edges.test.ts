import { expect, test } from 'vitest';
import type { Connection } from '../drawing/connect-shapes.ts';
import type { PageShape } from '../drawing/find-shapes.ts';
import { labelEdges } from './label-edges.ts';
import type { Word } from './page-content.ts';
import type { RuledCell } from './ruled-grid.ts';

const CELL: RuledCell = { row: 1, column: 1, rowSpan: 1, columnSpan: 1 };
const SHAPES: readonly PageShape[] = [
  { kind: 'box', box: { left: 40, right: 70, top: 10, bottom: 30 } },
  { kind: 'diamond', box: { left: 10, right: 40, top: 50, bottom: 70 } },
  { kind: 'box', box: { left: 10, right: 40, top: 150, bottom: 170 } },
];
const ONWARD: Connection = {
  ...{ from: 1, to: 2, isDirected: true },
  points: [
    { x: 25, y: 70 },
    { x: 25, y: 150 },
  ],
};
const BACK: Connection = {
  ...{ from: 1, to: 0, isDirected: true },
  points: [
    { x: 35, y: 55 },
    { x: 80, y: 55 },
    { x: 80, y: 20 },
    { x: 70, y: 20 },
  ],
};

function label(text: string, left: number, top: number): Word {
  const box = { left, right: left + 5 * text.length, top, bottom: top + 8 };
  const look = { size: 8, turn: 0, isItalic: true, isArtifact: false, isSpaced: false };
  return { ...box, ...look, text };
}

function labelsOf(words: readonly Word[], connections: readonly Connection[]) {
  const byCell = new Map([[CELL, [...words]]]);
  const shapes = SHAPES.map(({ kind }, index) => ({
    ...{ index, words: [] },
    drawn: { id: `${index}`, kind, text: '', row: index, column: 1, certainty: 1 },
  }));
  const labels = labelEdges(byCell, connections, shapes, SHAPES);
  return { labels: connections.map((one) => labels.get(one)), left: byCell.get(CELL)?.length };
}

test('an answer below its diamond belongs to the way that leads off elsewhere', () => {
  const words = [label('Ya', 12, 72), label('Tidak', 0, 82)];
  const { labels, left } = labelsOf(words, [ONWARD, BACK]);
  expect(labels).toEqual(['Ya', 'Tidak']);
  expect(left).toBe(0);
});

test('an answer far from lines and diamonds stays in its cell', () => {
  const { labels, left } = labelsOf([label('Tidak', 0, 105)], [BACK]);
  expect(labels).toEqual([undefined]);
  expect(left).toBe(1);
});
