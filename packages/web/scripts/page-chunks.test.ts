import { describe, expect, it } from 'vitest';
import { chunksOf } from './page-chunks.ts';

const manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['shared'] },
  shared: { file: 'shared.js', imports: ['deep'] },
  deep: { file: 'deep.js', imports: ['shared'] },
  page: { file: 'page.js', imports: ['shared'] },
  style: { file: 'style.css' },
};

describe('chunksOf', () => {
  it('follows imports to the end, also in circles', () => {
    expect([...chunksOf(manifest, 'index.html')].sort()).toEqual([
      'deep.js',
      'index.js',
      'shared.js',
    ]);
  });
  it('counts scripts only', () => {
    expect(chunksOf(manifest, 'style').size).toBe(0);
  });
  it('does not overlook a chunk that is missing', () => {
    expect(() => chunksOf(manifest, 'nowhere')).toThrow('nowhere');
  });
});
