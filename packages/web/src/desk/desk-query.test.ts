import { describe, expect, it } from 'vitest';
import { deskQuery, isNarrowed } from './desk-query.ts';

const id = '019ab3c0-0000-7000-8000-000000000001';

describe('deskQuery', () => {
  it('asks for everything when the address says nothing', () => {
    expect(deskQuery({})).toEqual({});
    expect(isNarrowed({})).toBe(false);
  });
  it('passes on what the address says', () => {
    expect(deskQuery({ saring: 'overdue', cari: 'Siti', sop: id, jabatan: id })).toEqual({
      filter: 'overdue',
      search: 'Siti',
      sopVersionId: id,
      postId: id,
    });
    expect(isNarrowed({ cari: 'Siti' })).toBe(true);
  });
  it('leaves out ids that somebody typed into the address', () => {
    expect(deskQuery({ sop: 'x', jabatan: '1' })).toEqual({});
  });
});
