import { expect, test } from 'vitest';
import { checkIdentity } from './check-identity.ts';

const right = { name: 'Dinas Sosial', phone: '(0731) 321000', email: 'dinsos@contoh.go.id' };

test.each([
  [{}, []],
  [{ phone: '', email: '' }, []],
  [{ phone: '+62 731 321000' }, []],
  [{ name: ' ' }, ['name']],
  [{ phone: '12345' }, ['phone']],
  [{ phone: '1234567890123456' }, ['phone']],
  [{ phone: 'nol delapan' }, ['phone']],
  [{ email: 'dinsos' }, ['email']],
])('%o: wrong are %o', (change, fields) => {
  expect(Object.keys(checkIdentity({ ...right, ...change }))).toEqual(fields);
});
