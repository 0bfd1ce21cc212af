import { describe, expect, it } from 'vitest';
import { readInChild } from './read-in-child.ts';
import { READ_LIMITS } from './read-limits.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (expected: string): unknown => expect.objectContaining({ code: expected });
const sheet = bytes('No\tKegiatan\tPelaksana\tWaktu\n1\tMenerima surat\t\t3 menit\n');

describe('a reading process', () => {
  it('gives the reading and what the file holds', async () => {
    const { result, document } = await readInChild(sheet, 'Lembar “contoh”.txt');
    expect(document.blocks[0]?.type).toBe('table');
    expect(result).toHaveProperty('sheets');
  });

  it.each([
    ['too much work', { cpuMilliseconds: 1 }],
    ['too long', { milliseconds: 1 }],
    ['too much memory', { megabytes: 1 }],
  ])('is ended for %s', async (_what, limit) => {
    await expect(readInChild(sheet, 'x.txt', { ...READ_LIMITS, ...limit })).rejects.toEqual(
      code('SOURCE_TOO_LARGE'),
    );
  });

  it('passes on what is wrong with the file', async () => {
    await expect(readInChild(bytes('{\\rtf1'), 'x.rtf')).rejects.toEqual(
      code('SOURCE_UNKNOWN_FORMAT'),
    );
    await expect(readInChild(new Uint8Array(20_000_001), 'x')).rejects.toEqual(
      code('SOURCE_TOO_LARGE'),
    );
  });

  it('takes turns', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => readInChild(sheet, 'x.txt')));
    expect(all).toHaveLength(5);
  });
});
