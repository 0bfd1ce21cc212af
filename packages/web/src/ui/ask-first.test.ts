import { expect, test } from 'vitest';
import { askFirst, findAsked } from './ask-first.ts';

const question = { title: 'Buang isian?', text: 'Belum disimpan.', yes: 'Buang', no: 'Teruskan' };

test('the answer of the person is the answer; a second question meanwhile means no', async () => {
  const first = askFirst(question);
  expect(await askFirst(question)).toBe(false);
  expect(findAsked()?.title).toBe('Buang isian?');
  findAsked()?.answer(true);
  expect(await first).toBe(true);
  expect(findAsked()).toBeNull();
});
