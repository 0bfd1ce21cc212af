import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test.each([
  ['Meminta surat keterangan', 'meminta-surat-keterangan'],
  ['  Désa / Kelurahan ', 'desa-kelurahan'],
  ['…', 'baru'],
])('%s becomes %s', (title, id) => {
  expect(newId(title, [])).toBe(id);
});

test('an id that is taken gets a number, and none is longer than a definition allows', () => {
  expect(newId('Kasi', ['kasi', 'kasi-2'])).toBe('kasi-3');
  expect(newId('x'.repeat(200), []).length).toBeLessThanOrEqual(60);
  expect(newId('satu dua tiga empat lima enam tujuh delapan sembilan', [])).toMatch(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
  );
});
