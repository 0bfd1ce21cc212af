import { expect, it } from 'vitest';
import { mayReload } from './may-reload.ts';

it('loads a page again once, and later again', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(mayReload(store, '/agenda', 1_000)).toBe(true);
  expect(mayReload(store, '/agenda', 3_000)).toBe(false);
  expect(mayReload(store, '/sop', 3_000)).toBe(true);
  expect(mayReload(store, '/sop', 60_000)).toBe(true);
});
