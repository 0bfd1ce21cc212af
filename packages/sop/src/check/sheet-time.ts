/** A time cell: nothing written, minutes of handling or working time, or words that are no time. */
export type SheetTime = { readonly minutes: number } | 'blank' | 'unreadable';

const UNIT_MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(menit|mnt|min)\b/u, 1],
  [/^(jam|j)\b/u, 60],
  // Days are working days: 37 h 30 min over five days.
  [/^(hari|hr|h)\b/u, 450],
  [/^(minggu|pekan)\b/u, 5 * 450],
  [/^(bulan|bln)\b/u, 21 * 450],
];

/**
 * Reads a cell such as "3 menit", "5 - 10 menit" (the longer counts), "1 hr", or a bare "10"
 * under a heading such as "WAKTU (Menit)".
 */
export function parseSheetTime(text: string, heading: string): SheetTime {
  const cell = text.toLowerCase().trim();
  if (/^[\s.–—-]*$/u.test(cell)) return 'blank';
  const match = /(\d+(?:[.,]\d+)?)(?!.*\d)\s*(.*)$/u.exec(cell);
  if (!match) return 'unreadable';
  const amount = Number(match[1]?.replace(',', '.'));
  const unit = match[2]?.replace(/^[^a-z]+/u, '') || findHeadingUnit(heading);
  const minutes = UNIT_MINUTES.find(([pattern]) => pattern.test(unit))?.[1];
  return minutes === undefined ? 'unreadable' : { minutes: amount * minutes };
}

function findHeadingUnit(heading: string): string {
  return /menit|jam|hari/u.exec(heading.toLowerCase())?.[0] ?? '';
}
