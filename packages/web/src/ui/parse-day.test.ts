import { describe, expect, it } from 'vitest';
import { isDay, parseDay, whyNoDay, writeDay } from './parse-day.ts';

const today = '2026-11-22';

describe('parseDay', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['3-4-26', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['22 Nov 2026', '2026-11-22'],
    ['22 nopember 2026', '2026-11-22'],
    ['1 agustus', '2026-08-01'],
    ['221126', '2026-11-22'],
    ['22112026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['5', '2026-11-05'],
    ['5/10', '2026-10-05'],
    [' Hari ini ', '2026-11-22'],
    ['kemarin', '2026-11-21'],
    ['17-8-45', '1945-08-17'],
    ['1/1/36', '2036-01-01'],
    ['1/1/37', '1937-01-01'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (typed, on) => {
    expect(parseDay(typed, today)).toBe(on);
  });
  it.each([
    '',
    '31/11/2026',
    '29/02/2026',
    '11/22/2026',
    '0',
    'besok lusa',
    '22 xyz 2026',
    '1/2/3',
  ])('does not guess at "%s"', (typed) => {
    expect(parseDay(typed, today)).toBeNull();
  });
  it('takes yesterday over the end of a year', () => {
    expect(parseDay('k', '2027-01-01')).toBe('2026-12-31');
  });
  it('reads what it writes', () => {
    expect(parseDay(writeDay('2026-02-03'), today)).toBe('2026-02-03');
  });
});

describe('whyNoDay', () => {
  it.each(['31/2/2026', '30 Feb', '31112026', '2026-02-30', '11/22/2026'])(
    'tells a day that no calendar has: %s',
    (typed) => {
      expect(whyNoDay(typed, today)).toBe('Tanggal tidak ada dalam kalender.');
    },
  );
  it.each(['besok lusa', '22 xyz 2026', '1/2/3'])('from what cannot be read: %s', (typed) => {
    expect(whyNoDay(typed, today)).toContain('Tanggal tidak terbaca.');
  });
});

describe('isDay', () => {
  it('tells a day from what could not be read', () => {
    expect(isDay('2026-11-22')).toBe(true);
    for (const text of ['', '22/11/2026', 'besok lusa', '2026-11-22x']) {
      expect(isDay(text)).toBe(false);
    }
  });
});
