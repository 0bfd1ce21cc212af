/** Writing instants and days the Indonesian way, in the zone of the office. */
export interface OfficeTime {
  readonly zone: string;
  /** "Sen, 23 Nov 2026, 14.30" */
  readonly instant: (at: string) => string;
  /** "14.30" */
  readonly clock: (at: string) => string;
  /** "Senin, 23 November 2026"; takes a day YYYY-MM-DD. */
  readonly longDay: (on: string) => string;
  /** "23 Nov 2026"; takes a day YYYY-MM-DD. */
  readonly day: (on: string) => string;
  /** Local day (YYYY-MM-DD) of an instant. */
  readonly dayOf: (at: Date | string) => string;
}

const times = new Map<string, OfficeTime>();

/** The writer for an IANA zone; made once per zone because the formats are costly. */
export function getOfficeTime(zone: string): OfficeTime {
  const known = times.get(zone);
  if (known !== undefined) return known;
  const format = (options: Intl.DateTimeFormatOptions, timeZone = zone) =>
    new Intl.DateTimeFormat('id-ID', { timeZone, ...options });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const day = format({ day: 'numeric', month: 'short', year: 'numeric' }, 'UTC');
  const iso = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const noon = (on: string) => new Date(`${on}T12:00:00Z`);
  const time: OfficeTime = {
    zone,
    clock: (at) => clock.format(new Date(at)),
    instant: (at) => `${short.format(new Date(at))}, ${clock.format(new Date(at))}`,
    longDay: (on) => long.format(noon(on)),
    day: (on) => day.format(noon(on)),
    dayOf: (at) => iso.format(new Date(at)),
  };
  times.set(zone, time);
  return time;
}
