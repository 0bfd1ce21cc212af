import { DAY, dayNumberAt, getZoneOffset } from './working-day.ts';

/** Names of the months, January first. */
export const MONTHS = [
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

const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/**
 * An instant in the words of an Indonesian office: "hari ini pukul 09.15 WIB",
 * "3 Maret 2026 pukul 09.15 WIB". @param now the day that is "hari ini".
 */
export function formatInstant(instant: string, now: string, zone: string): string {
  const offset = getZoneOffset(zone);
  const ms = Date.parse(instant);
  const local = new Date(ms + offset).toISOString();
  const time = `pukul ${local.slice(11, 13)}.${local.slice(14, 16)} ${ZONE_NAMES[zone] ?? 'WIB'}`;
  const day = dayNumberAt(ms, offset);
  const age = dayNumberAt(Date.parse(now), offset) - day;
  if (age === 0) return `hari ini ${time}`;
  if (age === 1) return `kemarin ${time}`;
  if (age === -1) return `besok ${time}`;
  const date = new Date(day * DAY);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()} ${time}`;
}
