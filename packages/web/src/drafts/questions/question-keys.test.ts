import { describe, expect, test } from 'vitest';
import { isMeantHere, meaningOf, type FieldKind } from './question-keys.ts';

const plain = { isCommand: false, isAlt: false };
const at = (kind: FieldKind) => ({ kind, isComposing: false });

describe('keys of a question', () => {
  test('numbers choose, but not while somebody writes', () => {
    expect(meaningOf('3', at('other'), plain)).toBe(3);
    expect(meaningOf('3', at('text'), plain)).toBeNull();
    expect(meaningOf('0', at('other'), plain)).toBeNull();
  });
  test('Enter answers; on a button it presses the button, among lines it begins a line', () => {
    expect(meaningOf('Enter', at('other'), plain)).toBe('answer');
    expect(meaningOf('Enter', at('text'), plain)).toBe('answer');
    expect(meaningOf('Enter', at('button'), plain)).toBeNull();
    expect(meaningOf('Enter', at('lines'), plain)).toBeNull();
    expect(meaningOf('Enter', at('lines'), { ...plain, isCommand: true })).toBe('answer');
  });
  test('arrows move between questions, but move the cursor in a text', () => {
    expect(meaningOf('ArrowLeft', at('other'), plain)).toBe('previous');
    expect(meaningOf('ArrowRight', at('button'), plain)).toBe('skip');
    expect(meaningOf('ArrowLeft', at('text'), plain)).toBeNull();
    expect(meaningOf('PageUp', at('text'), plain)).toBe('previous');
  });
  test('keys with Alt, and letters being composed, belong to the system', () => {
    expect(meaningOf('ArrowLeft', at('other'), { ...plain, isAlt: true })).toBeNull();
    expect(meaningOf('Enter', { kind: 'text', isComposing: true }, plain)).toBeNull();
  });
});

test('a double press or a key held down does not answer the question that comes up', () => {
  expect(isMeantHere({ timeStamp: 1_150, repeat: false }, 1_000)).toBe(false);
  expect(isMeantHere({ timeStamp: 9_000, repeat: true }, 1_000)).toBe(false);
  expect(isMeantHere({ timeStamp: 1_400, repeat: false }, 1_000)).toBe(true);
});
