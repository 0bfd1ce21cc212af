import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, likePattern } from './fold-text.ts';

test('folds case, accents and white space', () => {
  expect(foldText('  Désa \t SUKA\u00a0Maju ')).toBe('desa suka maju');
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('blanks around separators do not count', () => {
  expect(likePattern('460/ 123 /Dinsos - 2026')).toBe('%460/123/dinsos-2026%');
});

test('characters with a meaning in LIKE are taken literally', () => {
  expect(likePattern('100%_\\ Baru')).toBe('%100\\%\\_\\\\%baru%');
});
