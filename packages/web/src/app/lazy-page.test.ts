import { describe, expect, it } from 'vitest';
import { onceOrReload, PageNotLoaded } from './lazy-page.ts';

describe('onceOrReload', () => {
  it('gives what was loaded, as often as asked', async () => {
    const load = onceOrReload(() => Promise.resolve({ Page: 1 }));
    expect([await load(), await load()]).toEqual([{ Page: 1 }, { Page: 1 }]);
  });
  it('does not fetch a page again that failed, whose styles would be missing', async () => {
    let calls = 0;
    const load = onceOrReload(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new TypeError('no network')) : Promise.resolve({});
    });
    await expect(load()).rejects.toBeInstanceOf(PageNotLoaded);
    await expect(load()).rejects.toBeInstanceOf(PageNotLoaded);
    expect(calls).toBe(1);
  });
});
