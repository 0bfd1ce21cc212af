import { describe, expect, it } from 'vitest';
import { arrowHeadPath, linePath, symbolPath } from './symbol-path.ts';

describe('arrowHeadPath', () => {
  it('has its tip at the end of the line and its base behind it', () => {
    expect(
      arrowHeadPath([
        { x: 0, y: 0 },
        { x: 0, y: 20 },
      ]),
    ).toBe('M0 20L-3 13L3 13Z');
    expect(
      arrowHeadPath([
        { x: 20, y: 5 },
        { x: 0, y: 5 },
      ]),
    ).toBe('M0 5L7 2L7 8Z');
  });
  it('draws nothing for a line without length', () => {
    expect(arrowHeadPath([{ x: 1, y: 1 }])).toBe('');
  });
});

describe('symbolPath', () => {
  it('stays within its box', () => {
    const box = { x: 10, y: 20, width: 38, height: 24 };
    for (const shape of ['box', 'diamond', 'capsule', 'pentagon'] as const) {
      const path = symbolPath(shape, box);
      expect(path).toMatch(/^M.*Z$/);
      expect(path).not.toMatch(/NaN|undefined/);
    }
    expect(symbolPath('diamond', box)).toBe('M29 20L48 32L29 44L10 32Z');
  });
  it('joins the corners of a line', () => {
    expect(
      linePath([
        { x: 0, y: 1 },
        { x: 2, y: 1 },
        { x: 2, y: 3 },
      ]),
    ).toBe('M0 1L2 1L2 3');
  });
});
