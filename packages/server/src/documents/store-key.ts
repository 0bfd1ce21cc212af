/** `<office>/<two hex digits>/<uuid>`. Nothing else is a key, so no key leads out of the store. */
const KEY = /^[1-9][0-9]{0,9}\/([0-9a-f]{2})\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{10}\1$/;

/**
 * Key of a new file. The two digits spread the files over 256 folders per office; they are the
 * last of the id, because the first ones of a UUIDv7 are time and would all be the same.
 */
export function storeKey(officeId: number, fileId: string): string {
  const id = fileId.toLowerCase();
  return parseStoreKey(`${officeId}/${id.slice(-2)}/${id}`);
}

/** Gives the key back. Throws when it is none. */
export function parseStoreKey(key: string): string {
  if (!isStoreKey(key)) throw new Error(`not a key of the file store: ${JSON.stringify(key)}`);
  return key;
}

export function isStoreKey(key: string): boolean {
  return KEY.test(key);
}
