import { Refusal } from '../refusal.ts';

/**
 * Nothing can be wanted by a day that is over. Both are local days of the office, `YYYY-MM-DD`.
 * Throws `REQUEST_INVALID`.
 */
export function checkWantedDay(dueOn: string, today: string): void {
  if (dueOn >= today) return;
  throw new Refusal('REQUEST_INVALID', {}, [
    {
      path: 'action.disposisi.dueOn',
      message: 'Tanggal ini sudah lewat. Isi hari ini atau sesudahnya.',
    },
  ]);
}
