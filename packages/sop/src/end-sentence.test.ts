import { expect, test } from 'vitest';
import { endSentence } from './end-sentence.ts';

test.each([
  ['Tembusan: Contoh Siti', 'Tembusan: Contoh Siti.'],
  ['Tembusan: Contoh Siti, S.Sos.', 'Tembusan: Contoh Siti, S.Sos.'],
  ['Masih kurang: surat, foto, dll. ', 'Masih kurang: surat, foto, dll.'],
  ['Masih kurang: KTP asli?', 'Masih kurang: KTP asli?'],
  ['Masih kurang: …', 'Masih kurang: …'],
])('%s', (words, sentence) => {
  expect(endSentence(words)).toBe(sentence);
});
