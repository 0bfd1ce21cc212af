import { expect, test } from 'vitest';
import { isOfficeWord } from './is-office-word.ts';
import { judgeBreak } from './judge-break.ts';

const judge = (halves: string, isAlone = true, known: readonly string[] = []) => {
  const [first = '', rest = ''] = halves.split('|');
  return judgeBreak(first, rest, { isAlone, known: new Set(known) });
};

test.each(['memeriksa', 'dipertimbangkan', 'penyelenggaraan', 'penugasan', 'persetujuannya'])(
  '%s is a word',
  (word) => expect(isOfficeWord(word)).toBe(true),
);

test.each(['permoh', 'angan', 'ditang', 'guhkan', 'mengarsipkandokumen'])('%s is none', (word) =>
  expect(isOfficeWord(word)).toBe(false),
);

test.each(['mengarsipkan|dokumen', 'rencana|operasi', 'memeriksa|dan', 'orang|kwbs'])(
  'two words are never put together: %s',
  (halves) => expect(judge(halves, true, ['kwbs'])).toBe('two-words'),
);

test.each(['arsipari|s', 'pertimb|angan', 'mah|asiswa', 'surat|nya', 'kem|bali'])(
  'halves that make a word, and are none, are one: %s',
  (halves) => {
    expect(judge(halves)).toBe('one-word');
    expect(judge(halves, false)).toBe('one-word');
  },
);

test('a word that the file has elsewhere decides', () => {
  expect(judge('zabil|gumat')).toBe('rather-one');
  expect(judge('zabil|gumat', true, ['zabilgumat'])).toBe('one-word');
  expect(judge('zabil|gumat', true, ['zabil', 'gumat'])).toBe('two-words');
});

test('where both are possible the verdict says so', () => {
  expect(judge('zabil|gumat', false)).toBe('rather-two');
  expect(judge('surat|gumat')).toBe('rather-two');
  expect(judge('zabil|surat')).toBe('rather-two');
  expect(judge('di|kemb', false)).toBe('rather-two');
});
