import { describe, expect, it } from 'vitest';
import { getOfficeTime } from './office-time.ts';

const wib = getOfficeTime('Asia/Jakarta');
const wit = getOfficeTime('Asia/Jayapura');

describe('getOfficeTime', () => {
  it('writes an instant in the zone of the office', () => {
    expect(wib.instant('2026-11-23T07:30:00.000Z')).toBe('Sen, 23 Nov 2026, 14.30');
    expect(wit.clock('2026-11-23T07:30:00.000Z')).toBe('16.30');
  });
  it('knows which local day an instant belongs to', () => {
    expect(wib.dayOf('2026-11-22T17:30:00.000Z')).toBe('2026-11-23');
    expect(getOfficeTime('UTC').dayOf('2026-11-22T17:30:00.000Z')).toBe('2026-11-22');
  });
  it('writes a day without shifting it', () => {
    expect(wib.longDay('2026-01-01')).toBe('Kamis, 1 Januari 2026');
    expect(wit.day('2026-12-31')).toBe('31 Des 2026');
  });
});
