import { describe, expect, it } from 'vitest';
import {
  parseAgendaSearch,
  parseCaseSearch,
  parseDeskSearch,
  parseDraftSearch,
  parseMoveSearch,
} from './search.ts';

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
    // Absent, the router would keep what was written.
    expect(parseDraftSearch({ bagian: 'pertanyaan' })).toStrictEqual({
      bagian: undefined,
      langkah: undefined,
      tempat: undefined,
    });
  });
  it('name a berkas to be moved by its id only', () => {
    const berkas = '019a9b1e-2c5a-7f00-8a11-0123456789ab';
    expect(parseMoveSearch({ berkas })).toEqual({ berkas });
    expect(parseMoveSearch({ berkas: `${berkas}/../x` })).toEqual({});
  });
  it('take a number typed into the search box as text', () => {
    expect(parseCaseSearch({ cari: 6271 })).toEqual({ cari: '6271' });
  });
});
