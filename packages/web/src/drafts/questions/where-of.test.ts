import { expect, test } from 'vitest';
import { whereOf } from './where-of.ts';

test.each([
  ['/sheet/rows/4/time', 'rows[4].time'],
  ['/sheet/rows/4', 'rows[4]'],
  ['/sheet/effectiveOn/written', 'sheet.effectiveOn'],
  ['/sheet/legalBases/1', 'sheet.legalBases[1]'],
  ['/sheet/performers/0/name', 'performers[0]'],
])('%s is %s', (pointer, where) => {
  expect(whereOf(pointer)).toBe(where);
});
