import { describe, expect, it } from 'vitest';
import { checkNewPassword } from './check-new-password.ts';

const good = { current: 'lama lama lama', next: 'kereta senja biru', repeat: 'kereta senja biru' };

describe('checkNewPassword', () => {
  it('has nothing to say about a good one', () => {
    expect(checkNewPassword(good)).toEqual({});
  });
  it.each([
    [{ current: '' }, 'current'],
    [{ next: 'pendek', repeat: 'pendek' }, 'next'],
    [{ next: good.current, repeat: good.current }, 'next'],
    [{ repeat: 'kereta senja' }, 'repeat'],
  ])('marks the field that is wrong: %o', (change, field) => {
    expect(Object.keys(checkNewPassword({ ...good, ...change }))).toEqual([field]);
  });
});
