import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELEASED_SOPS } from '../../../sop/src/testing/released-sops.ts';
import { soundDefinition } from '../../../sop/src/testing/sound-definition.ts';
import { layOutProcess, type Bounds, type Point, type ProcessLayout } from './lay-out-process.ts';
import { measureTask } from './measure-task.ts';
import { toProcess } from './to-process.ts';

type Segment = readonly [Point, Point];

const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, i) => [points[i] ?? point, point]);

/** Does a line (or another area) lie in the inside of an area? Touching its edge is allowed. */
function meets(area: Bounds, [a, b]: Segment, margin = 0): boolean {
  return (
    Math.max(a.x, b.x) > area.x + margin &&
    Math.min(a.x, b.x) < area.x + area.width - margin &&
    Math.max(a.y, b.y) > area.y + margin &&
    Math.min(a.y, b.y) < area.y + area.height - margin
  );
}
const cornersOf = ({ x, y, width, height }: Bounds): Segment => [
  { x, y },
  { x: x + width, y: y + height },
];

/** Pairs of which one lies on the other, by id. */
function clashes(areas: Iterable<[string, Bounds]>, others: Iterable<[string, Bounds]>): string[] {
  const list = [...others];
  return [...areas].flatMap(([id, area]) =>
    list.flatMap(([other, bounds]) =>
      other !== id && meets(area, cornersOf(bounds)) ? [`${id} ${other}`] : [],
    ),
  );
}

function crossings({ flows }: ProcessLayout, areas: ReadonlyMap<string, Bounds>): string[] {
  return [...areas].flatMap(([id, area]) =>
    [...flows].flatMap(([flow, points]) =>
      segmentsOf(points).some((segment) => meets(area, segment, 1)) ? [`${flow} ${id}`] : [],
    ),
  );
}

function expectReadable(layout: ProcessLayout): void {
  const { nodes, flows, labels, lanes, pool } = layout;
  expect(clashes(nodes, nodes)).toEqual([]);
  expect(clashes(labels, [...nodes, ...labels])).toEqual([]);
  expect(crossings(layout, nodes)).toEqual([]);
  const bands = [...lanes.values()];
  for (const area of nodes.values()) {
    const isInside = ({ y, height }: Bounds) => area.y > y && area.y + area.height < y + height;
    expect(bands.filter(isInside)).toHaveLength(1);
  }
  for (const { x, y } of [...flows.values()].flat()) {
    expect(x > pool.x && x < pool.x + pool.width).toBe(true);
    expect(y > pool.y && y < pool.y + pool.height).toBe(true);
  }
}

describe.each(RELEASED_SOPS)('$file', ({ definition }) => {
  const layout = layOutProcess(toProcess(definition));

  test('nothing lies on anything else, and no arrow runs through a step', () => {
    expectReadable(layout);
  });

  test('no arrow crosses the words of another', () => {
    expect(crossings(layout, layout.labels)).toEqual([]);
  });
});

test('so it is for any sound flow', () => {
  fc.assert(
    fc.property(soundDefinition, (definition) =>
      expectReadable(layOutProcess(toProcess(definition))),
    ),
    { numRuns: 60 },
  );
});

test('a step is high enough for its whole name below the sign of its kind', () => {
  const [sop] = RELEASED_SOPS;
  if (sop === undefined) throw new Error('no SOP');
  const { flow } = sop.definition;
  const title =
    'Menerima surat permohonan dari desa, mencatatnya pada buku agenda, dan menyerahkan lembar disposisi kepada Kepala Seksi';
  const steps = flow.steps.map((step, at) => (at === 1 ? { ...step, title } : step));
  const graph = toProcess({ ...sop.definition, flow: { ...flow, steps } });
  const layout = layOutProcess(graph);
  expectReadable(layout);
  const long = layout.nodes.get(graph.nodes.find(({ name }) => name === title)?.id ?? '');
  // Six lines of 14.4, and the sign above them and as much below.
  expect(long?.height).toBeGreaterThanOrEqual(5 * 14.4 + 2 * 25);
  expect(measureTask('Arsip')).toEqual([170, 90]);
});

test('a step that only leads back stands right behind the one it helps', () => {
  const sop = RELEASED_SOPS.find(({ file }) => file.includes('lahat'));
  if (sop === undefined) throw new Error('no SOP');
  const { nodes } = layOutProcess(toProcess(sop.definition));
  const inOrder = [...nodes].toSorted(([, a], [, b]) => a.x - b.x).map(([id]) => id);
  const at = inOrder.findIndex((id) => id.includes('lengkapi'));
  expect(inOrder[at - 1]).toMatch(/^pilih-/);
});
