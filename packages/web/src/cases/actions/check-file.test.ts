import { FILE_MAX_BYTES } from '@tuntas/api';
import { describe, expect, it } from 'vitest';
import { formatBytes, whyNotFile } from './check-file.ts';

describe('whyNotFile', () => {
  it('lets papers and photos pass, whatever the case of the ending', () => {
    for (const name of ['ktp.PDF', 'foto.jpeg', 'surat.docx', 'rekap.xlsx']) {
      expect(whyNotFile({ name, size: 10 })).toBeUndefined();
    }
  });
  it('says what is wrong', () => {
    expect(whyNotFile({ name: 'a.pdf', size: 0 })).toBe('“a.pdf” kosong.');
    expect(whyNotFile({ name: 'a.exe', size: 1 })).toMatch('bukan PDF');
    expect(whyNotFile({ name: 'a.pdf', size: FILE_MAX_BYTES })).toBeUndefined();
    expect(whyNotFile({ name: 'a.pdf', size: FILE_MAX_BYTES + 1 })).toMatch('paling besar 20 MB');
  });
});

describe('formatBytes', () => {
  it('writes sizes the Indonesian way', () => {
    expect([0, 1023, 1024, 1_572_864, 20_971_520].map(formatBytes)).toEqual([
      '0 B',
      '1.023 B',
      '1 kB',
      '1,5 MB',
      '20 MB',
    ]);
  });
});
