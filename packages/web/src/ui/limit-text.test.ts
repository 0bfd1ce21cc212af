import { expect, it } from 'vitest';
import { limitText, whyTooLong } from './limit-text.ts';

it('lets a text be too long and says by how much', () => {
  expect(whyTooLong('a'.repeat(200), 200)).toBeUndefined();
  expect(whyTooLong(`  ${'a'.repeat(200)} `, 200)).toBeUndefined();
  expect(whyTooLong('a'.repeat(4210), 4000)).toBe(
    'Terlalu panjang: 4.210 huruf, paling banyak 4.000. Persingkat dahulu; tulisan Anda tidak dipotong.',
  );
});

it('counts near the limit only, and tells other errors as long as the length is right', () => {
  expect(limitText('a'.repeat(100), 200, 'Wajib diisi.', 'petunjuk')).toEqual({
    error: 'Wajib diisi.',
    description: 'petunjuk',
  });
  expect(limitText('a'.repeat(190), 200, undefined, 'petunjuk')).toEqual({
    error: undefined,
    description: '190 dari 200 huruf',
  });
  expect(limitText('a'.repeat(201), 200, 'Wajib diisi.').error).toContain('201 huruf');
});
