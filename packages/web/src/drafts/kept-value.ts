/** What was kept under the key; what cannot be read counts as nothing. */
export function readKept<T>(storage: Storage, key: string): { readonly value: T } | undefined {
  try {
    const text = storage.getItem(key);
    return text === null ? undefined : { value: JSON.parse(text) as T };
  } catch {
    return undefined;
  }
}

/** Keeps it, or nothing when it is as it began. Storage may be full or forbidden. */
export function writeKept(storage: Storage, key: string, value: unknown, initial: unknown): void {
  try {
    const text = JSON.stringify(value);
    if (text === JSON.stringify(initial)) storage.removeItem(key);
    else storage.setItem(key, text);
  } catch {
    return;
  }
}
