import type { CaseState, SopDefinition } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { markRows, walkPath } from './walked-path.ts';

const step = (id: string, row?: number) => ({ id, title: id, ...(row && { row }) });
const definition = {
  flow: {
    steps: [
      step('terima', 1),
      step('periksa', 2),
      step('lengkapi'),
      step('ttd', 3),
      step('cap', 3),
    ],
  },
} as unknown as SopDefinition;
const state = (part: Partial<CaseState>) =>
  ({ status: 'open', open: [], visits: {}, ...part }) as CaseState;
const open = (stepId: string) => ({ stepId }) as CaseState['open'][number];

describe('walkPath', () => {
  it('tells done, current and ahead, and counts returns', () => {
    const path = walkPath(
      definition,
      state({ visits: { terima: 1, periksa: 3, lengkapi: 2 }, open: [open('periksa')] }),
    );
    expect(path.map(({ mark, returns }) => [mark, returns])).toEqual([
      ['done', 0],
      ['current', 2],
      ['done', 1],
      ['ahead', 0],
      ['ahead', 0],
    ]);
  });
  it('knows what a closed berkas passed by', () => {
    const path = walkPath(definition, state({ status: 'closed', visits: { terima: 1 } }));
    expect(path.map(({ mark }) => mark)).toEqual([
      'done',
      'passed-by',
      'passed-by',
      'passed-by',
      'passed-by',
    ]);
  });
});

describe('markRows', () => {
  it('takes a row with two steps as a whole and leaves added steps out', () => {
    const rows = markRows(
      walkPath(definition, state({ visits: { terima: 1, ttd: 2, cap: 1 }, open: [open('cap')] })),
    );
    expect([...rows.keys()]).toEqual([1, 2, 3]);
    expect(rows.get(3)).toEqual({ mark: 'current', returns: 1 });
    expect(rows.get(2)).toEqual({ mark: 'ahead', returns: 0 });
  });
});
