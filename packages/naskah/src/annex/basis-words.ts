import { MONTHS, type Basis } from '@tuntas/sop';

/** "2026-11-22" as "22 November 2026". */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Why a fact may be believed, in one line. */
export function basisWords(basis: Basis): string {
  if ('written' in basis) return `tertulis: ${basis.written}`;
  if ('inferred' in basis) return `usulan, belum diputuskan: ${basis.inferred}`;
  const { by, on, why, demo } = basis.decided;
  const reason = why === undefined ? '' : `: ${why}`;
  return `diputuskan ${deciderWords(by, demo)}, ${dayWords(on)}${reason}`;
}

/** Who decided; a demo office always says so. */
export const deciderWords = (by: string, demo: boolean | undefined): string =>
  demo === true && !/contoh/i.test(by) ? `${by} (contoh)` : by;
