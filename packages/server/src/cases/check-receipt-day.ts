import { Refusal } from '../refusal.ts';

/** Local days of the office, `YYYY-MM-DD`. */
export interface ReceiptDays {
  /** When the letter came in that the case began with. */
  readonly letterOn: string;
  readonly today: string;
}

/**
 * What the case brought forth was received after its letter came in, and not after today. A
 * receipt may be written down days later, so the day of the step itself is no limit.
 * Throws `RECEIPT_DAY_INVALID`.
 */
export function checkReceiptDay(receivedOn: string, { letterOn, today }: ReceiptDays): void {
  if (receivedOn >= letterOn && receivedOn <= today) return;
  throw new Refusal('RECEIPT_DAY_INVALID', { from: writeDay(letterOn), today: writeDay(today) }, [
    {
      path: 'action.receipt.receivedOn',
      message: receivedOn > today ? 'Tanggal sesudah hari ini.' : 'Sebelum surat diterima.',
    },
  ]);
}

const writeDay = (on: string): string => on.split('-').toReversed().join('/');
