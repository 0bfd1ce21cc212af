import { expect, test } from 'vitest';
import { checkWantedDay } from './check-wanted-day.ts';

test.each(['2026-11-24', '2026-11-25', '2027-01-01'])('%s is possible', (day) => {
  expect(() => checkWantedDay(day, '2026-11-24')).not.toThrow();
});

test.each(['2026-11-23', '2025-12-31'])('%s is over', (day) => {
  expect(() => checkWantedDay(day, '2026-11-24')).toThrow(
    expect.objectContaining({
      code: 'REQUEST_INVALID',
      fields: [expect.objectContaining({ path: 'action.disposisi.dueOn' })],
    }),
  );
});
