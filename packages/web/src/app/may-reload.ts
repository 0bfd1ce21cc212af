const KEY = 'tuntas-muat-ulang';
const PAUSE_MS = 20_000;

/**
 * Whether the page may load itself again; notes that it does. Not twice within moments: a page
 * whose code is missing for good must end in a sentence, not in a circle.
 */
export function mayReload(
  store: Pick<Storage, 'getItem' | 'setItem'>,
  address: string,
  now: number,
): boolean {
  const [last, at] = (store.getItem(KEY) ?? '').split(' ');
  if (last === address && now - Number(at) < PAUSE_MS) return false;
  store.setItem(KEY, `${address} ${now}`);
  return true;
}
