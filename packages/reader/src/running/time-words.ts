const AMOUNT =
  '(?:(?:\\d{1,2}\\s?)?[½¼¾]|(?:\\d{1,2}\\s)?(?:1\\s?/\\s?[24]|3\\s?/\\s?4)|\\d{1,3}(?:[.,]\\d{1,2})?|setengah|satu|dua|tiga|empat|lima|sepuluh)';
const RANGE = `(?:±|\\+\\/-|maks(?:imal)?\\.?|paling lama|kurang lebih)?\\s*${AMOUNT}(?:\\s*(?:-|–|s\\/d|s\\.d\\.?|sampai)\\s*${AMOUNT})?`;
const UNIT = '(?:menit|mnt|min|jam|hari|hr|minggu|mgg|bulan|bln|tahun|thn|detik|dtk|\'|′|’|")';
const TIME = `${RANGE}\\s*(?:\\([a-z ]{3,20}\\)\\s*)?${UNIT}(?:\\s*kerja|\\s*kalender)?`;

const WHOLE = new RegExp(`^(?:${TIME}(?:\\s*${TIME})?|[-–—])[.;]?$`, 'iu');
const WITHIN = new RegExp(`(?<![\\p{L}\\p{N}/.,])${TIME}(?![\\p{L}\\p{N}])`, 'giu');

/** The whole line is a time cell: "3 menit", "1 hr", "15'", "½ jam". */
export function isTime(text: string): boolean {
  return WHOLE.test(text) && /[\p{L}\p{N}½¼¾]/u.test(text);
}

export interface TimeWithin {
  readonly before: string;
  readonly time: string;
  readonly after: string;
}

/** A time inside a line; undefined when there is none. Of several the last counts. */
export function findTimeWithin(text: string): TimeWithin | undefined {
  const match = [...text.matchAll(WITHIN)].at(-1);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return {
    before: text.slice(0, match.index).trim(),
    time: match[0].trim(),
    after: text.slice(end).trim(),
  };
}
