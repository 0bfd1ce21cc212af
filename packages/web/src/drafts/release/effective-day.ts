import type { Sheet } from '@tuntas/sop';

/** How the effective date on the sheet stands to the day on which the version begins. */
export type EffectiveDay = 'same' | 'differs' | 'missing';

/** @param day local day, YYYY-MM-DD. A month without a day holds for all its days. */
export function compareEffective(
  { written, day: own }: Sheet['effectiveOn'],
  day: string,
): EffectiveDay {
  if (!/[\p{L}\d]/u.test(written)) return 'missing';
  if (own !== undefined) return own === day ? 'same' : 'differs';
  return readMonth(written) === day.slice(0, 7) ? 'same' : 'differs';
}

/**
 * The day on which a version begins unless the head says otherwise: that of the sheet while it is
 * still to come, else today.
 */
export function firstDay({ day }: Sheet['effectiveOn'], today: string): string {
  return day !== undefined && day > today ? day : today;
}

const MONTHS =
  'januari februari maret april mei juni juli agustus september oktober november desember';

function readMonth(written: string): string | undefined {
  const found = /^\s*(\p{L}+)\s+(\d{4})\s*$/u.exec(written);
  const at = MONTHS.split(' ').indexOf(found?.[1]?.toLowerCase() ?? '');
  return at < 0 ? undefined : `${found?.[2]}-${String(at + 1).padStart(2, '0')}`;
}
