import type { StandardTime } from '@tuntas/sop';

const UNITS: readonly (readonly [RegExp, StandardTime['unit'], number])[] = [
  [/^(menit|mnt)$/, 'minutes', 1],
  [/^(jam)$/, 'hours', 1],
  [/^(hari|hr|hari kerja)$/, 'working-days', 1],
  [/^(minggu)$/, 'working-days', 5],
];

/** "30 menit", "1,5 jam", "2 hari kerja" as a time; undefined when it cannot be read. */
export function parseTime(text: string): StandardTime | undefined {
  const found = /^(\d+(?:[.,]\d+)?)\s*(\p{L}+(?:\s+\p{L}+)?)$/u.exec(text.trim().toLowerCase());
  const amount = Number(found?.[1]?.replace(',', '.'));
  const unit = UNITS.find(([words]) => words.test(found?.[2]?.replace(/\s+/g, ' ') ?? ''));
  return unit === undefined || !(amount > 0)
    ? undefined
    : { amount: amount * unit[2], unit: unit[1] };
}
