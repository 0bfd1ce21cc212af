import type { StandardTime } from '../definition/flow.ts';
import { listAmounts, plainTime } from './plain-time.ts';

/** A time cell as a standard: `doubt` says why it is not simply what the sheet writes. */
export type SheetStandard =
  | { readonly type: 'blank' }
  | { readonly type: 'unreadable' }
  | { readonly type: 'time'; readonly standard: StandardTime; readonly doubt?: string };

type Unit = StandardTime['unit'];

/** Units with how many of ours they are; weeks and months are counted in working days. */
const UNITS: readonly (readonly [pattern: RegExp, unit: Unit, factor: number])[] = [
  [/^(?:menit|mnt|min\b|['′’])/u, 'minutes', 1],
  [/^(?:jam|j\b)/u, 'hours', 1],
  [/^(?:hari|hr|h\b)/u, 'working-days', 1],
  [/^(?:minggu|mgg|pekan)/u, 'working-days', 5],
  [/^(?:bulan|bln)/u, 'working-days', 21],
];

/**
 * Reads "3 menit", "5 - 10 menit" (the longer counts), "1 hr", "½ jam", "1 1/2 jam", "15'",
 * "1 jam 30 menit", "2 x 24 jam", or a bare "10" under a heading such as "WAKTU (Menit)". 24 hours are
 * one working day, as offices mean it.
 */
export function readStandardTime(text: string, heading: string): SheetStandard {
  const cell = plainTime(text);
  if (/^[\s.–—-]*$/u.test(cell)) return { type: 'blank' };
  const sum = HOURS_AND_MINUTES.exec(cell);
  if (sum) {
    const minutes = Number(sum[1]) * 60 + Number(sum[2]);
    return { type: 'time', standard: { amount: minutes, unit: 'minutes' } };
  }
  const found = listAmounts(cell);
  const last = found.at(-1);
  if (!last) return { type: 'unreadable' };
  const before = found.at(-2);
  const isTimes = before !== undefined && /^\s*[x×*]\s*$/u.test(cell.slice(before.to, last.from));
  const amount = last.amount * (isTimes ? before.amount : 1);
  const said = cell.slice(last.to).replace(/^[^a-z'′’]+/u, '');
  const unit = findUnit(said) ?? (said === '' ? findUnit(inHeading(heading)) : undefined);
  if (!unit || !(amount > 0) || amount > 10_000) return { type: 'unreadable' };
  if (found.length > 1 && isSum(cell)) return { type: 'unreadable' };
  const [, kind, factor] = unit;
  if (kind === 'hours' && amount >= 24 && amount % 24 === 0) {
    return {
      type: 'time',
      standard: { amount: amount / 24, unit: 'working-days' },
      doubt: `“${text}” lazimnya berarti ${amount / 24} hari kerja`,
    };
  }
  const standard: StandardTime = { amount: amount * factor, unit: kind };
  return last.isUnsure
    ? { type: 'time', standard, doubt: `“${text}” dibaca sebagai ${tell(last.amount)} ${said}` }
    : { type: 'time', standard };
}

const HOURS_AND_MINUTES =
  /^(\d{1,2})\s*(?:jam|j)\s*(?:dan|,|\+)?\s*([1-5]?\d)\s*(?:menit|mnt)\.?$/u;

/** "1 hari 4 jam" is a sum of unlike days; only ranges have one unit. */
function isSum(cell: string): boolean {
  return (cell.match(/menit|mnt|jam|hari|hr|minggu|bulan/gu) ?? []).length > 1;
}

const tell = (amount: number): string => amount.toLocaleString('id-ID');

function findUnit(text: string) {
  return UNITS.find(([pattern]) => pattern.test(text));
}

function inHeading(heading: string): string {
  return /menit|jam|hari/u.exec(heading.toLowerCase())?.[0] ?? '';
}
