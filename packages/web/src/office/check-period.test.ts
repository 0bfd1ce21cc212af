import { describe, expect, it } from 'vitest';
import { checkPeriod } from './check-period.ts';

const TODAY = '2026-01-15';

describe('checkPeriod', () => {
  it('has nothing to say about a period that can be', () => {
    expect(checkPeriod('2026-01-01', '', TODAY)).toEqual({});
    expect(checkPeriod('2026-01-01', '2026-01-01', TODAY)).toEqual({});
  });
  it.each([
    ['', '', 'fromOn'],
    ['1 januarai', '', 'fromOn'],
    ['2026-01-01', 'kapan-kapan', 'untilOn'],
    ['2026-01-02', '2026-01-01', 'untilOn'],
    ['2026-01-02', '31/2/2026', 'untilOn'],
  ])('marks the day that is wrong: %s, %s', (fromOn, untilOn, field) => {
    expect(Object.keys(checkPeriod(fromOn, untilOn, TODAY))).toEqual([field]);
  });
});
