import { Refusal } from '../refusal.ts';

export interface LetterDays {
  readonly receivedOn?: string | undefined;
  readonly letterOn?: string | null | undefined;
}

/** Nothing was written or received after today. Throws `DATE_IN_FUTURE`. */
export function checkDays(days: LetterDays, today: string): void {
  const late = (['receivedOn', 'letterOn'] as const).filter((path) => {
    const day = days[path];
    return day !== undefined && day !== null && day > today;
  });
  if (late.length === 0) return;
  throw new Refusal(
    'DATE_IN_FUTURE',
    { today },
    late.map((path) => ({ path, message: 'Tanggal sesudah hari ini.' })),
  );
}
