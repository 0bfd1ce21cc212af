import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { checkReceiptDay } from './check-receipt-day.ts';

const days = { letterOn: '2026-11-22', today: '2026-11-24' };

test.each(['2026-11-22', '2026-11-23', '2026-11-24'])('%s is possible', (day) => {
  expect(() => checkReceiptDay(day, days)).not.toThrow();
});

test.each(['2020-01-01', '2026-11-21', '2026-11-25', '2027-01-01'])('%s is refused', (day) => {
  let refusal: unknown;
  try {
    checkReceiptDay(day, days);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({
    code: 'RECEIPT_DAY_INVALID',
    detail: { from: '22/11/2026', today: '24/11/2026' },
    fields: [{ path: 'action.receipt.receivedOn' }],
  });
});
