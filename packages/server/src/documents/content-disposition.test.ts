import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment } from './content-disposition.ts';

test('names the file twice: plain, and whole', () => {
  expect(attachment("Désa 100% 'A'.pdf")).toBe(
    `attachment; filename="Desa 100_ 'A'.pdf"; filename*=UTF-8''D%C3%A9sa%20100%25%20%27A%27.pdf`,
  );
});

test('no name breaks out of the header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = attachment(text.toWellFormed());
      expect(value).toMatch(/^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.~%-]*$/);
      expect(value).toMatch(/^[\x20-\x7e]*$/);
    }),
  );
});
