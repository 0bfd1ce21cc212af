import { expect, test } from 'vitest';
import { slugOf } from './slug-of.ts';

test.each([
  ['Indeks Barthel (ADL)', 'indeks-barthel-adl'],
  ['  Asesmen é dan rencana ', 'asesmen-e-dan-rencana'],
  ['???', 'formulir'],
  [
    'Penelusuran dan penelaahan masalah keluarga calon penerima',
    'penelusuran-dan-penelaahan-masalah',
  ],
  ['a'.repeat(90), 'a'.repeat(40)],
])('“%s” is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
