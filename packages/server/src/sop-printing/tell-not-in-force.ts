import type { SopVersionInfo } from '@tuntas/api';
import { MONTHS } from '@tuntas/sop';

export type Life = Pick<
  SopVersionInfo,
  'status' | 'fromOn' | 'untilOn' | 'inForceOn' | 'withdrawal' | 'supersededBy'
>;

/** The line on every page of a version that is not in force; undefined for one that is. */
export function tellNotInForce(life: Life | undefined): string | undefined {
  if (life === undefined || life.status === 'in-force') return undefined;
  if (life.status === 'signed') {
    const day = life.fromOn ?? life.inForceOn;
    return `BELUM BERLAKU${day === null ? '' : ` sampai ${dayWords(day)}`}`;
  }
  const since = life.untilOn === null ? '' : ` sejak ${dayWords(life.untilOn)}`;
  const why =
    life.withdrawal !== null
      ? ' — dicabut'
      : life.supersededBy !== null
        ? ` — digantikan versi ${life.supersededBy}`
        : '';
  return `TIDAK BERLAKU${since}${why}`;
}

/** @param day YYYY-MM-DD */
function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
