import { FILE_MAX_BYTES } from '@tuntas/api';
import { describe, expect, it } from 'vitest';
import { formatBytes, whyFileRefused, whyNotFile } from './check-file.ts';

describe('whyNotFile', () => {
  it('lets scans and photos through, whatever the case of the ending', () => {
    expect(whyNotFile({ name: 'Surat Desa.PDF', size: 10 })).toBeUndefined();
    expect(whyNotFile({ name: 'foto.jpeg', size: FILE_MAX_BYTES })).toBeUndefined();
  });
  it.each([
    [{ name: 'a.pdf', size: 0 }, 'kosong'],
    [{ name: 'a.pdf', size: FILE_MAX_BYTES + 1 }, 'paling besar 20 MB'],
    [{ name: 'a.exe', size: 5 }, 'bukan PDF'],
    [{ name: 'pdf', size: 5 }, 'bukan PDF'],
  ])('says why not: %o', (file, words) => {
    expect(whyNotFile(file)).toContain(words);
  });
});

describe('whyFileRefused', () => {
  it.each([
    ['surat.pdf', 'FILE_TYPE', 'Isinya bukan PDF; pindai ulang atau simpan sebagai PDF.'],
    ['KTP.JPEG', 'FILE_TYPE', 'Isinya bukan foto'],
    ['data.xlsx', 'FILE_TYPE', 'Isinya bukan XLSX'],
    ['surat.pdf', 'FILE_EMPTY', '“surat.pdf” kosong.'],
    ['surat.pdf', 'TOO_LARGE', 'paling besar 20 MB'],
  ])('%s, %s', (name, code, words) => {
    expect(whyFileRefused({ name, size: 1 }, code)).toContain(words);
  });
  it('does not blame the file for what happened on the way', () => {
    for (const code of [undefined, 'UNAVAILABLE', 'RATE_LIMITED', 'CASE_CLOSED']) {
      expect(whyFileRefused({ name: 'surat.pdf', size: 1 }, code)).toBeUndefined();
    }
  });
});

describe('formatBytes', () => {
  it.each([
    [12, '12 B'],
    [1536, '1,5 kB'],
    [250_000, '244 kB'],
    [20 * 1024 * 1024, '20 MB'],
  ])('%i', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});
