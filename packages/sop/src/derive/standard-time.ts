import type { StandardTime } from '../definition/flow.ts';

/** A time cell as a standard: `doubt` says why it is not simply what the sheet writes. */
export type SheetStandard =
  | { readonly type: 'blank' }
  | { readonly type: 'unreadable' }
  | { readonly type: 'time'; readonly standard: StandardTime; readonly doubt?: string };

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  setengah: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

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
 * Reads "3 menit", "5 - 10 menit" (the longer counts), "1 hr", "½ jam", "15'", or a bare "10" under
 * a heading such as "WAKTU (Menit)". 24 hours are one working day, as offices mean it.
 */
export function readStandardTime(text: string, heading: string): SheetStandard {
  const cell = text.toLowerCase().trim();
  if (/^[\s.–—-]*$/u.test(cell)) return { type: 'blank' };
  const found = [
    ...cell.matchAll(
      /(?<whole>\d+(?:[.,]\d+)?)?\s*(?<part>[½¼¾]|\b(?:setengah|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b)?\s*(?:\([a-z ]+\)\s*)?(?<rest>[^\d½¼¾]*)/gu,
    ),
  ].filter(({ groups }) => groups?.['whole'] ?? groups?.['part']);
  const last = found.at(-1)?.groups;
  if (!last) return { type: 'unreadable' };
  const whole = Number((last['whole'] ?? '0').replace(',', '.'));
  const amount = whole + (FRACTIONS[last['part'] ?? ''] ?? 0);
  const said = (last['rest'] ?? '').replace(/^[^a-z'′’]+/u, '');
  const unit = findUnit(said) ?? (said === '' ? findUnit(inHeading(heading)) : undefined);
  if (!unit || !(amount > 0) || amount > 10_000) return { type: 'unreadable' };
  const [, kind, factor] = unit;
  const standard: StandardTime = { amount: amount * factor, unit: kind };
  const isDays = kind === 'hours' && amount >= 24 && amount % 24 === 0;
  const time: SheetStandard = isDays
    ? {
        type: 'time',
        standard: { amount: amount / 24, unit: 'working-days' },
        doubt: `“${text}” lazimnya berarti ${amount / 24} hari kerja`,
      }
    : { type: 'time', standard };
  return found.length > 1 && isSum(cell) ? { type: 'unreadable' } : time;
}

/** "1 jam 30 menit" is a sum; only ranges have one unit. */
function isSum(cell: string): boolean {
  return (cell.match(/menit|mnt|jam|hari|hr|minggu|bulan/gu) ?? []).length > 1;
}

function findUnit(text: string) {
  return UNITS.find(([pattern]) => pattern.test(text));
}

function inHeading(heading: string): string {
  return /menit|jam|hari/u.exec(heading.toLowerCase())?.[0] ?? '';
}
