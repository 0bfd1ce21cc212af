import { expect, test } from 'vitest';
import { joinBrokenWords, toParagraph } from './join-broken-words.ts';

test('halves of a word of offices are put together', () => {
  expect(joinBrokenWords(['Permohon', 'an cuti']).text).toBe('Permohonan cuti');
  expect(joinBrokenWords(['Menandatangan', 'i legalisir']).text).toBe('Menandatangani legalisir');
  expect(joinBrokenWords(['Waktu', 'meny', 'esuaik', 'an', 'BKN']).text).toBe(
    'Waktu\nmenyesuaikan\nBKN',
  );
  expect(joinBrokenWords(['Masing', '-masin', 'g 3 hari']).text).toBe('Masing-masing 3 hari');
});

test.each([
  [['Surat', 'pengantar']],
  [['Berkas di', 'kantor']],
  [['Tim PKL', 'liar']],
  [['Kepala', 'Dinas']],
  [['1.', 'berkas']],
])('whole words stay apart: %j', (lines) => {
  const { text, isBroken } = joinBrokenWords(lines);
  expect(text).toBe(lines.join('\n'));
  expect(isBroken).toBe(false);
});

test('halves of no known word are asked about, where the file breaks words', () => {
  const joined = joinBrokenWords(['Kabid Pro', 'mklin']);
  expect(toParagraph(joined, true)).toEqual([
    { text: 'Kabid Pro\nmklin', lineEnds: [{ read: 'Pro mklin', other: 'Promklin' }] },
  ]);
  expect(toParagraph(joined, false)).toEqual([{ text: 'Kabid Pro\nmklin' }]);
});
