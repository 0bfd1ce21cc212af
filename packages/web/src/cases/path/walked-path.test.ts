import type { CaseEvent, CaseState, SopDefinition } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { markRows, walkPath as walk } from './walked-path.ts';

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
const walkPath = (sop: SopDefinition, at: CaseState, events: readonly object[] = []) =>
  walk(sop, at, events as CaseEvent[]);
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

describe('a step that was withdrawn', () => {
  const opened = (stepId: string) => ({ type: 'step-opened', step: { stepId } });
  const closed = (type: string, stepId: string) => ({ type, stepId });

  it('is not drawn as done', () => {
    const events = [
      opened('terima'),
      closed('step-completed', 'terima'),
      opened('periksa'),
      opened('lengkapi'),
      closed('step-sent-back', 'periksa'),
      closed('step-withdrawn', 'lengkapi'),
      opened('terima'),
    ];
    const at = state({
      visits: { terima: 2, periksa: 1, lengkapi: 1 },
      open: [open('terima')],
    });
    expect(walkPath(definition, at, events).map(({ mark }) => mark)).toEqual([
      'current',
      'done',
      'withdrawn',
      'ahead',
      'ahead',
    ]);
    const again = [...events, opened('lengkapi'), closed('step-completed', 'lengkapi')];
    expect(walkPath(definition, at, again)[2]?.mark).toBe('done');
  });

  it('is what was open when the berkas was cancelled', () => {
    const at = state({ status: 'cancelled', visits: { terima: 1, ttd: 1 } });
    const events = [
      opened('terima'),
      closed('step-completed', 'terima'),
      opened('ttd'),
      { type: 'case-cancelled' },
    ];
    const path = walkPath(definition, at, events);
    expect(path.map(({ mark }) => mark)).toEqual([
      'done',
      'passed-by',
      'passed-by',
      'withdrawn',
      'passed-by',
    ]);
    expect(markRows(path).get(3)?.mark).toBe('withdrawn');
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
