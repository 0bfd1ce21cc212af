import { readFileSync } from 'node:fs';
import { parseDefinition, type DraftEdit } from '@tuntas/sop';
import { describe, expect, test } from 'vitest';
import { findWaiting, keepWaiting, withWaiting, type WaitingChange } from './waiting-changes.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');
const by = { by: 'Contoh', on: '2026-01-05' };
const change = (...edits: DraftEdit[]): WaitingChange => ({
  commandId: 'a',
  kind: 'edit',
  edits,
  answers: [],
});

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

describe('changes that wait', () => {
  test('are there again after a reload, until they are acknowledged', () => {
    const storage = memory();
    const waiting = [change({ type: 'set-start', step: 'terima-laporan' })];
    keepWaiting(storage, 'k', waiting);
    expect(findWaiting(storage, 'k')).toEqual(waiting);
    keepWaiting(storage, 'k', []);
    expect(findWaiting(storage, 'k')).toEqual([]);
  });
  test('that cannot be read count as none', () => {
    const storage = memory();
    storage.setItem('k', '{');
    expect(findWaiting(storage, 'k')).toEqual([]);
  });
  test('show in the draft at once, one after the other', () => {
    const title = (text: string) =>
      change({ type: 'set-step-title', step: 'terima-laporan', title: text });
    const next = withWaiting(definition, [title('Satu'), title('Dua')], by);
    expect(next.flow.steps[0]?.title).toBe('Dua');
    expect(definition.flow.steps[0]?.title).not.toBe('Dua');
  });
  test('that no longer fit leave the others as they are', () => {
    const gone = change({ type: 'set-step-title', step: 'tidak-ada', title: 'Satu' });
    const fits = change({ type: 'set-step-title', step: 'terima-laporan', title: 'Dua' });
    expect(withWaiting(definition, [gone, fits], by).flow.steps[0]?.title).toBe('Dua');
  });
});
