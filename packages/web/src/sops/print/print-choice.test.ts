import { expect, test } from 'vitest';
import { findPrintChoice, keepPrintChoice } from './print-choice.ts';

function storeOf(kept: string | null) {
  let value = kept;
  return {
    getItem: () => value,
    setItem: (_: string, text: string) => {
      value = text;
    },
  };
}

const FIRST = { format: 'pdf', paper: 'a4', annex: false };

test('the last choice comes back, but for the annex', () => {
  const store = storeOf(null);
  expect(findPrintChoice(store)).toEqual(FIRST);
  keepPrintChoice(store, { format: 'svg', paper: 'f4', annex: true });
  expect(findPrintChoice(store)).toEqual({ format: 'svg', paper: 'f4', annex: false });
});

test('what was kept otherwise, or cannot be read, is the first choice', () => {
  for (const kept of ['', 'null', '[]', '{"format":"exe","paper":7,"annex":"ya"}', '{']) {
    expect(findPrintChoice(storeOf(kept))).toEqual(FIRST);
  }
  const shut = () => {
    throw new Error('denied');
  };
  expect(findPrintChoice({ getItem: shut, setItem: shut })).toEqual(FIRST);
  keepPrintChoice({ getItem: shut, setItem: shut }, findPrintChoice(storeOf(null)));
});
