import { expect, test } from 'vitest';
import { whyNoPhone } from './why-no-phone.ts';

test.each(['', '  ', '(0536) 322-1234', '+62 812 3456 7890', '0532/12345', '123456'])(
  '“%s” may stand',
  (phone) => {
    expect(whyNoPhone(phone)).toBeUndefined();
  },
);

test.each([
  ['12345', /6 sampai 15/],
  ['()', /6 sampai 15/],
  ['+62 812 3456 7890 12345', /6 sampai 15/],
  ['0536 a', /hanya berisi angka/],
])('“%s” is told', (phone, why) => {
  expect(whyNoPhone(phone)).toMatch(why);
});
