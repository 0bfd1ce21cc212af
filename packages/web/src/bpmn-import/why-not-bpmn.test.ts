import { expect, test } from 'vitest';
import { whyNotBpmn } from './why-not-bpmn.ts';

test.each<[string, number, RegExp | undefined]>([
  ['alur.bpmn', 10, undefined],
  ['ALUR.XML', 10, undefined],
  ['alur.pdf', 10, /bukan berkas BPMN/],
  ['alur.bpmn', 4_000_000, /terlalu besar/],
])('%s of %i bytes', (name, size, expected) => {
  const why = whyNotBpmn({ name, size });
  if (expected === undefined) expect(why).toBeUndefined();
  else expect(why).toMatch(expected);
});
