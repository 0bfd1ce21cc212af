import { describe, expect, it } from 'vitest';
import { checkPeriod } from './check-period.ts';

describe('checkPeriod', () => {
  it('has nothing to say about a period that can be', () => {
    expect(checkPeriod('2026-01-01', '')).toEqual({});
    expect(checkPeriod('2026-01-01', '2026-01-01')).toEqual({});
  });
  it.each([
    ['', '', 'fromOn'],
    ['1 januarai', '', 'fromOn'],
    ['2026-01-01', 'kapan-kapan', 'untilOn'],
    ['2026-01-02', '2026-01-01', 'untilOn'],
  ])('marks the day that is wrong: %s, %s', (fromOn, untilOn, field) => {
    expect(Object.keys(checkPeriod(fromOn, untilOn))).toEqual([field]);
  });
});
