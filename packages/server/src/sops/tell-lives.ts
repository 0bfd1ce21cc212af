import type { SopVersionInfo } from '@tuntas/api';
import type { HistoryRow } from './history.queries.ts';

/** The versions of one SOP with their days, in the order of the rows. */
export function tellLives(
  rows: readonly HistoryRow[],
  dayOf: (instant: string) => string,
): SopVersionInfo[] {
  const lives = rows.map((row) => ({ row, fromOn: firstDay(row, dayOf) }));
  // Whichever comes into force takes the place of the one before, whatever their numbers are.
  const inOrder = lives
    .filter(({ row, fromOn }) => fromOn !== null && row.status !== 'signed')
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
  return lives.map((life) => {
    const { row, fromOn } = life;
    const withdrawal =
      row.withdrawn_at === null
        ? null
        : { on: dayOf(row.withdrawn_at), by: row.withdrawn_by ?? '', reason: row.reason ?? '' };
    const at = inOrder.indexOf(life);
    const next = at < 0 || withdrawal !== null ? undefined : inOrder[at + 1];
    const isOver = row.status === 'withdrawn';
    return {
      versionId: row.id,
      version: row.version,
      status: row.status,
      releasedAt: row.released_at,
      inForceOn: row.in_force_on,
      fromOn,
      untilOn: isOver ? (withdrawal?.on ?? next?.fromOn ?? null) : null,
      signedBy: row.signed_by,
      signedAs: row.signed_as,
      withdrawal,
      supersededBy: isOver ? (next?.row.version ?? null) : null,
      openCases: row.open_cases,
    };
  });
}

/** Null: it was withdrawn before its day. */
function firstDay(row: HistoryRow, dayOf: (instant: string) => string): string | null {
  const day = row.in_force_on ?? dayOf(row.released_at);
  return row.withdrawn_at !== null && dayOf(row.withdrawn_at) < day ? null : day;
}

const keyOf = ({ row, fromOn }: { row: HistoryRow; fromOn: string | null }) =>
  `${fromOn} ${row.released_at}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
