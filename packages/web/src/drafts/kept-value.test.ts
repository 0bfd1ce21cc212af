import { expect, test } from 'vitest';
import { readKept, writeKept } from './kept-value.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

test('what is typed is there again; what is as it began leaves nothing behind', () => {
  const storage = memory();
  expect(readKept(storage, 'k')).toBeUndefined();
  writeKept(storage, 'k', { text: 'setengah' }, null);
  expect(readKept(storage, 'k')).toEqual({ value: { text: 'setengah' } });
  writeKept(storage, 'k', null, null);
  expect(storage.getItem('k')).toBeNull();
});

test('what cannot be read or kept counts as nothing', () => {
  const storage = memory();
  storage.setItem('k', '{');
  expect(readKept(storage, 'k')).toBeUndefined();
  const full = {
    setItem: () => {
      throw new Error('full');
    },
  } as unknown as Storage;
  expect(() => writeKept(full, 'k', 1, 2)).not.toThrow();
});
