import { describe, expect, it } from 'vitest';
import { parseAgendaSearch, parseCaseSearch, parseDeskSearch } from './search.ts';

describe('addresses of the lists', () => {
  it('keep what is known', () => {
    expect(parseDeskSearch({ saring: 'overdue', cari: 'Siti' })).toEqual({
      saring: 'overdue',
      cari: 'Siti',
    });
    expect(parseAgendaSearch({ tahun: '2026', belum: 'true', hal: 3 })).toEqual({
      tahun: 2026,
      belum: true,
      hal: 3,
    });
    expect(parseCaseSearch({ status: 'closed' })).toEqual({ status: 'closed' });
  });
  it('drop what is not', () => {
    expect(parseDeskSearch({ saring: 'x', cari: '', other: 1 })).toEqual({});
    expect(parseAgendaSearch({ tahun: '20x6', belum: 'no', hal: -1 })).toEqual({});
    expect(parseCaseSearch({ status: ['open'], cari: {} })).toEqual({});
  });
  it('take a number typed into the search box as text', () => {
    expect(parseCaseSearch({ cari: 6271 })).toEqual({ cari: '6271' });
  });
});
