import { expect, test } from 'vitest';
import { HOLIDAYS_2026 } from './holidays-2026.ts';

test('2026 has 17 national holidays and 8 days of cuti bersama, each once and in order', () => {
  const count = (kind: string) => HOLIDAYS_2026.filter((holiday) => holiday.kind === kind).length;
  expect([count('national'), count('cuti-bersama')]).toEqual([17, 8]);
  const days = HOLIDAYS_2026.map(({ on }) => on);
  expect(days).toEqual([...new Set(days)].sort());
});

test('cuti bersama is taken from working days only', () => {
  for (const { on, kind } of HOLIDAYS_2026) {
    const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
    if (kind === 'cuti-bersama') expect([1, 2, 3, 4, 5], on).toContain(weekday);
  }
});
