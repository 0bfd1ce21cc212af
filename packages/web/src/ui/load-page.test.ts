import { describe, expect, it } from 'vitest';
import { createPageLoader, PageNotLoaded } from './load-page.ts';

describe('createPageLoader', () => {
  it('gives what was loaded, as often as asked', async () => {
    const load = createPageLoader();
    const page = () => load(() => Promise.resolve({ Page: 1 }));
    expect([await page(), await page()]).toEqual([{ Page: 1 }, { Page: 1 }]);
  });
  it('fetches nothing more once a page failed, whose styles another one may share', async () => {
    const load = createPageLoader();
    let calls = 0;
    const failing = () => load(() => Promise.reject(new TypeError('no network')));
    const other = () =>
      load(() => {
        calls += 1;
        return Promise.resolve({});
      });
    await expect(failing()).rejects.toBeInstanceOf(PageNotLoaded);
    await expect(other()).rejects.toBeInstanceOf(PageNotLoaded);
    expect(calls).toBe(0);
  });
});
