import { expect, test } from 'vitest';
import { tellReturn } from './tell-return.ts';

const fromStepId = 'periksa';

test.each([
  ['a reason', { fromStepId, reason: 'Salah alamat' }, 'Salah alamat'],
  [
    'what is missing, once',
    { fromStepId, reason: 'Belum lengkap: KTP; KK', missing: ['KTP', 'KK'] },
    'KTP; KK',
  ],
  [
    'what is missing and the note about it',
    { fromStepId, reason: 'Belum lengkap: KTP', missing: ['KTP'], note: 'Buram.' },
    'KTP – Buram.',
  ],
  [
    'what is missing, a reason and a note',
    { fromStepId, reason: 'KTP tidak terbaca', missing: ['KTP'], note: 'Minta lagi.' },
    'KTP – KTP tidak terbaca – Minta lagi.',
  ],
])('%s', (_, cameBack, words) => {
  expect(tellReturn(cameBack)).toBe(words);
});
