import { describe, expect, it } from 'vitest';
import { readKey } from './shortcuts.ts';

describe('readKey', () => {
  it('goes to a place after g', () => {
    expect(readKey('g', false)).toEqual({ shortcut: null, prefix: true });
    expect(readKey('a', true).shortcut).toEqual({ kind: 'go', to: '/agenda' });
  });
  it('does not go anywhere without g', () => {
    expect(readKey('a', false)).toEqual({ shortcut: null, prefix: false });
  });
  it('is not fooled by names that every object has', () => {
    expect(readKey('constructor', true).shortcut).toBeNull();
  });
  it('knows help, register and search', () => {
    expect(readKey('?', false).shortcut).toEqual({ kind: 'help' });
    expect(readKey('n', false).shortcut).toEqual({ kind: 'register' });
    expect(readKey('/', true).shortcut).toEqual({ kind: 'search' });
  });
});
