import { beforeEach, describe, expect, it } from 'vitest';
import { draftKey, dropDraft, emptyDraft, findDraft, keepDraft } from './action-draft.ts';

class MemoryStorage {
  readonly #values = new Map<string, string>();
  getItem(key: string) {
    return this.#values.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (value.length > 100_000) throw new DOMException('full', 'QuotaExceededError');
    this.#values.set(key, value);
  }
  removeItem(key: string) {
    this.#values.delete(key);
  }
}

describe('drafts', () => {
  let storage: Storage;
  const key = draftKey('u1', 'c1', 'paraf:1');
  beforeEach(() => {
    storage = new MemoryStorage() as unknown as Storage;
  });

  it('come back with their command id and their words', () => {
    const draft = { ...emptyDraft('id-1'), reason: 'belum tepat', chosen: ['a'] };
    keepDraft(storage, key, draft);
    expect(findDraft(storage, key)).toEqual(draft);
    expect(findDraft(storage, draftKey('u2', 'c1', 'paraf:1'))).toBeUndefined();
  });
  it('are gone once dropped', () => {
    keepDraft(storage, key, emptyDraft('id-1'));
    dropDraft(storage, key);
    expect(findDraft(storage, key)).toBeUndefined();
  });
  it('survive damage and a full storage without an error', () => {
    storage.setItem(key, '{"commandId":');
    expect(findDraft(storage, key)).toBeUndefined();
    storage.setItem(key, '[]');
    expect(findDraft(storage, key)).toBeUndefined();
    expect(() =>
      keepDraft(storage, key, { ...emptyDraft('id'), note: 'x'.repeat(200_000) }),
    ).not.toThrow();
  });
  it('of an older screen get the fields that are new', () => {
    storage.setItem(key, JSON.stringify({ commandId: 'id-1', reason: 'lama' }));
    expect(findDraft(storage, key)).toEqual({ ...emptyDraft('id-1'), reason: 'lama' });
  });
});
