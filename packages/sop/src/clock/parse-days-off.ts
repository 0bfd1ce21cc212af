import type { WorkCalendar } from './calendar.ts';
import { checkWeekdays, isWeekdayNames, listWeekdays, readDays } from './read-days.ts';

export type DayOff = WorkCalendar['holidays'][number];
/** As entered today; calendars may hold other kinds. */
export type ReadDayOff = DayOff & { readonly kind: DayOffKind };

/** A line of a table of days off: what it gives, or why it cannot be taken. */
export type DaysOffLine = { readonly line: number; readonly text: string } & (
  | { readonly days: readonly ReadDayOff[] }
  /** Indonesian sentence. */
  | { readonly problem: string }
);

export const DAY_OFF_KINDS = ['national', 'cuti-bersama', 'daerah'] as const;
export type DayOffKind = (typeof DAY_OFF_KINDS)[number];

const LONGEST_NAME = 150;
const MOST_LINES = 400;
const TOO_MANY = `Daftar lebih dari ${MOST_LINES} baris; tempel sisanya sesudah ini disimpan.`;

const KIND_CELLS: readonly (readonly [RegExp, DayOffKind])[] = [
  [/^(?:libur )?nasional$|^hari libur nasional$/iu, 'national'],
  [/^cuti bersama$/iu, 'cuti-bersama'],
  [/^(?:libur )?(?:daerah|kantor|lokal)$/iu, 'daerah'],
];

/**
 * Reads a pasted table of days off, a line each: `tanggal<TAB>nama`, in whatever order the decree has
 * its columns (number, date, weekday, name), or the date and then the name. A line may name several
 * days. Empty lines and headings are left out.
 * @param kind what a line is that does not say so itself.
 * @param year of dates without one, where no line above it has one.
 */
export function parseDaysOff(
  text: string,
  kind: DayOffKind,
  year?: number,
): readonly DaysOffLine[] {
  const lines = text.split(/\r\n?|\n/u);
  const seen = new Map<string, number>();
  let isCut = false;
  const yearAt = listYears(lines, year);
  return lines.flatMap((raw, index): readonly DaysOffLine[] => {
    const shown = raw.replace(/\s+/gu, ' ').trim();
    if (shown === '' || isHeading(raw)) return [];
    const place = { line: index + 1, text: shown };
    if (index >= MOST_LINES) {
      if (isCut) return [];
      isCut = true;
      return [{ ...place, problem: TOO_MANY }];
    }
    const read = readLine(raw, kind, yearAt[index]);
    if ('problem' in read) return [{ ...place, ...read }];
    const twice = read.days.find(({ on }) => seen.has(on));
    if (twice) {
      const first = seen.get(twice.on);
      return [{ ...place, problem: `Hari itu sudah ada pada baris ${first}.` }];
    }
    for (const { on } of read.days) seen.set(on, index + 1);
    return [{ ...place, ...read }];
  });
}

/** The year that a line without one means: that of the nearest line above it that has one. */
function listYears(
  lines: readonly string[],
  year: number | undefined,
): readonly (number | undefined)[] {
  const own = lines.map((line) => {
    const found = /(?<![\d/.-])(?:19|20)\d{2}(?!\d)|(?<=[/.-])20\d{2}(?!\d)/u.exec(line)?.[0];
    return found === undefined ? undefined : Number(found);
  });
  let last = year;
  return own.map((one) => (last = one ?? last));
}

function readLine(
  raw: string,
  kind: DayOffKind,
  year?: number,
): { readonly days: readonly ReadDayOff[] } | { readonly problem: string } {
  const cells = splitCells(raw);
  let problem = 'Tanggalnya tidak terbaca; tulis seperti 1 Januari 2027.';
  for (const [at, cell] of cells.entries()) {
    const read = readDays(cell, year);
    if (read === undefined) continue;
    if ('problem' in read) return read;
    const rest = read.rest.replace(/^[\s:,;.–—-]+/u, '');
    const others = [rest, ...cells.slice(at + 1), ...cells.slice(0, at)].filter(
      (other) => other !== '' && !/^\d{1,3}[.)]?$/u.test(other),
    );
    const weekdays = others.find(isWeekdayNames);
    const wrong = checkWeekdays(read.days, listWeekdays(weekdays ?? ''));
    if (wrong !== undefined) return { problem: wrong };
    const told = others.filter((other) => !isWeekdayNames(other));
    const named = told.find((other) => kindOfCell(other) === undefined) ?? told[0];
    const name = named?.replace(/\s+/gu, ' ').trim() ?? '';
    if (name === '') problem = 'Nama hari liburnya belum ada.';
    else if (name.length > LONGEST_NAME) problem = 'Namanya terlalu panjang.';
    else {
      const own = told.map(kindOfCell).find((one) => one !== undefined);
      const isShared = /^cuti bersama\b/iu.test(name);
      const of = own ?? (isShared ? 'cuti-bersama' : kind);
      return { days: read.days.map((on) => ({ on, name, kind: of })) };
    }
    break;
  }
  return { problem };
}

function kindOfCell(cell: string): DayOffKind | undefined {
  return KIND_CELLS.find(([pattern]) => pattern.test(cell))?.[1];
}

function splitCells(raw: string): readonly string[] {
  const separator = ['\t', '|', ';'].find((one) => raw.includes(one));
  const cells = raw.trim().split(separator ?? /\s{2,}/u);
  const trimmed = cells.map((cell) => cell.replace(/^"|"$/gu, '').trim());
  // "1. 1 Januari 2027 Tahun Baru": the number of the line stands before the date.
  return trimmed.length > 1 ? trimmed : trimmed.map((cell) => cell.replace(/^\d{1,2}[.)]\s+/u, ''));
}

const isHeading = (raw: string): boolean => !/\d/u.test(raw) && /tanggal/iu.test(raw);
