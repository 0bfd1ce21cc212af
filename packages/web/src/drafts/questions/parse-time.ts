import { readStandardTime, type StandardTime } from '@tuntas/sop';

/** Nothing but an amount and its unit; what else stands there is not guessed at. */
const WHOLE =
  /^(?:[\d.,/½¼¾⅓⅔⁄\s]+|(?:satu|dua|tiga|empat|lima|setengah|seperempat|se|\s)+)(?:menit|mnt|jam|hari|hr|hari\s+kerja|minggu|bulan)(?:\s+[1-5]?\d\s*menit)?$/iu;

/** "30 menit", "½ jam", "1 1/2 jam", "2 hari kerja" as a time; undefined when it cannot be read. */
export function parseTime(text: string): StandardTime | undefined {
  const typed = text.trim();
  if (!WHOLE.test(typed)) return undefined;
  const read = readStandardTime(typed, '');
  return read.type === 'time' ? read.standard : undefined;
}

/** The amount alone, its unit being chosen beside: "30", "1,5", "½", "1 1/2". */
export function parseAmount(text: string): number | undefined {
  return /\p{L}/u.test(text) ? undefined : parseTime(`${text.trim()} menit`)?.amount;
}
