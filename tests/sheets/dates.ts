import type { Damage } from './layout.ts';
import type { Random } from './random.ts';
import type { TruthDate } from './truth.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** As older typists and foreign keyboards write them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Februari: ['Pebruari', 'Feb'],
  Agustus: ['Agust', 'Agt'],
  November: ['Nopember', 'Nop'],
  Desember: ['Des'],
  Januari: ['Jan'],
  Oktober: ['Okt'],
};

/** A date cell of that year; now and then blank, dotted, or only a month. */
export function makeDate(
  random: Random,
  damage: Damage,
  year: number,
  mayBeBlank: boolean,
): TruthDate {
  const blank = damage === 'clean' ? 0.15 : 0.25;
  if (mayBeBlank && random.chance(blank)) {
    return {
      written: damage === 'clean' ? '' : random.pick(['', '-', '', '.....................']),
    };
  }
  const month = random.int(1, 12);
  const date = random.int(1, 28);
  const name = MONTHS[month - 1] ?? 'Januari';
  const day = `${year}-${two(month)}-${two(date)}`;
  if (damage === 'clean' || random.chance(0.5)) {
    return { written: `${random.chance(0.5) ? two(date) : date} ${name} ${year}`, day };
  }
  const other = random.pick(OTHER_NAMES[name] ?? [name]);
  return random.pick<() => TruthDate>([
    () => ({ written: `${two(date)} ${other} ${year}`, day }),
    () => ({ written: `${two(date)} ${name.toUpperCase()} ${year}`, day }),
    () => ({ written: `${two(date)}-${two(month)}-${year}`, day }),
    () => ({ written: `${two(date)}/${two(month)}/${year}`, day }),
    () => ({ written: `${date}.${month}.${year}`, day }),
    () => ({ written: `${name} ${year}` }),
    () => ({ written: `, ${other} ${year}` }),
  ])();
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
