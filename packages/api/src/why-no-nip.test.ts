import { expect, test } from 'vitest';
import { whyNoNip } from './why-no-nip.ts';

test.each(['', ' ', '196301181982111001', '19630118 198211 1 001'])('“%s” may stand', (nip) => {
  expect(whyNoNip(nip)).toBeUndefined();
});

test.each([
  ['19630118 198211 1 00', /18 angka, yang ditulis 17/],
  ['1963011819821110011', /yang ditulis 19/],
  ['NIP 1963', /hanya berisi angka/],
])('“%s” is told', (nip, why) => {
  expect(whyNoNip(nip)).toMatch(why);
});
