import { expect, test } from 'vitest';
import { readShipped, SHIPPED } from '../../../../sops/shipped.ts';
import { printSheet } from '../print-sheet.ts';

const [shipped] = SHIPPED;
const WHITE = /<path[^>]*fill="#ffffff"[^>]*>/g;

test('the pages of a drawing lie on one paper, and none covers another', async () => {
  if (shipped === undefined) throw new Error('nothing shipped');
  const svg = await printSheet(readShipped(shipped.file), { format: 'svg' });
  const [, width, height] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  // Higher than wide: more than one landscape page.
  expect(height).toBeGreaterThan(width ?? 0);
  const whites = [...svg.matchAll(WHITE)].map(([path]) => path);
  expect(whites[0]).toContain(`M 0 0h ${width}v ${height}`);
  const wide = whites.filter((path) => path.includes(` h ${Math.trunc(width ?? 0)}`));
  expect(wide).toEqual([]);
});
