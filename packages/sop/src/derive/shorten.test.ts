import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['Menerima surat', 20, 'Menerima surat'],
  ['  Menerima \n surat ', 14, 'Menerima surat'],
  ['Menerima surat permohonan', 20, 'Menerima surat…'],
  ['Menerima surat, kemudian mencatat', 16, 'Menerima surat…'],
  ['Menerimasuratpermohonan', 10, 'Menerimas…'],
])('%j within %i letters', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});

test('never longer than asked, and never ends within a word of a sentence', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const short = shorten(words.join(' '), 40);
      expect(short.length).toBeLessThanOrEqual(40);
      const kept = short.replace(/…$/, '').split(' ');
      expect(kept).toEqual(words.slice(0, kept.length));
    }),
  );
});
