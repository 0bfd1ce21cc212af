import { describe, expect, it } from 'vitest';
import { addressOf } from './request.ts';

describe('addressOf', () => {
  it('fills path values and escapes them', () => {
    expect(addressOf('/api/cases/:id/files', { params: { id: 'a/b' } })).toBe(
      '/api/cases/a%2Fb/files',
    );
  });
  it('leaves out empty query values and keeps zero and false', () => {
    expect(
      addressOf('/api/agenda', {
        query: { search: '', year: undefined, offset: 0, unopened: false },
      }),
    ).toBe('/api/agenda?offset=0&unopened=false');
  });
  it('refuses to send an address with a hole', () => {
    expect(() => addressOf('/api/cases/:id', {})).toThrow('id');
  });
});
