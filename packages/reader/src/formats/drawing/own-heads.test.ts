import { expect, test } from 'vitest';
import { connectShapes } from './connect-shapes.ts';
import { ownHeads } from './own-heads.ts';

/** A head that points left at `x`. */
const headAt = (x: number, y: number) => ({
  box: { left: x, right: x + 4.5, top: y - 1.8, bottom: y + 1.8 },
});

test('a line that begins a hair beside a head has none, wherever its own line ends in it', () => {
  for (const x of [50, 53]) {
    const [ending, beginning] = [
      { x, y: 20 },
      { x: 50, y: 16.4 },
    ];
    expect([...ownHeads([beginning, ending], [headAt(50, 20)]).keys()]).toEqual([ending]);
  }
});

test('lines that run into each other share their head', () => {
  const ends = [
    { x: 50, y: 20 },
    { x: 50.4, y: 20.2 },
  ];
  expect(ownHeads(ends, [headAt(50, 20)]).size).toBe(2);
});

test('each end has the nearest of several heads', () => {
  const heads = [headAt(50, 20), headAt(50, 22.5)];
  const [upper, lower] = [
    { x: 50, y: 20 },
    { x: 50, y: 22.5 },
  ];
  const owned = ownHeads([lower, upper], heads);
  expect([owned.get(upper), owned.get(lower)]).toEqual(heads);
});

test('a return that leaves a symbol where another one arrives keeps its direction', () => {
  const boxes = [10, 60, 110].map((top) => ({ left: 20, right: 50, top, bottom: top + 20 }));
  const returns = [
    [
      { x: 47, y: 66.4 },
      { x: 70, y: 66.4 },
      { x: 70, y: 20 },
      { x: 50, y: 20 },
    ],
    [
      { x: 50, y: 120 },
      { x: 60, y: 120 },
      { x: 60, y: 70 },
      { x: 47, y: 70 },
    ],
  ];
  const heads = [headAt(50, 20), headAt(47, 70)];
  const found = connectShapes(returns, boxes, heads);
  expect(found.map(({ from, to, isDirected }) => ({ from, to, isDirected }))).toEqual([
    { from: 1, to: 0, isDirected: true },
    { from: 2, to: 1, isDirected: true },
  ]);
});
