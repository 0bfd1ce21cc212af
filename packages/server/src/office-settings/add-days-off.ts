import type { CallOf, ReplyOf } from '@tuntas/api';
import { joinDaysOff, type DayOff, type WorkCalendar } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { changeCalendar } from './change-calendar.ts';

/**
 * Adds days off to the calendar, all of them or none; a day that is there already, word for word, is
 * left as it is. Refuses NOT_PERMITTED, REQUEST_INVALID (a day twice), DAY_OFF_KNOWN (the day has
 * another name or kind).
 */
export async function addDaysOff(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'addDaysOff'>['body'],
): Promise<ReplyOf<'addDaysOff'>> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'add-days-off', request }, (tx) =>
    addDaysOffIn(services, tx, actor.userId, request.days),
  );
}

/** In the transaction of its office; checks no power. */
export async function addDaysOffIn(
  services: Services,
  tx: TenantTx,
  by: string | null,
  given: readonly DayOff[],
): Promise<ReplyOf<'addDaysOff'>> {
  const days = given.map((day) => ({ ...day, name: day.name.trim() }));
  refuseTwice(days);
  const counts = { added: 0, known: 0 };
  await changeCalendar(services, tx, by, (calendar) => {
    const { holidays, added, known, taken } = joinDaysOff(calendar.holidays, days);
    if (taken.length > 0) refuseTaken(days, taken);
    Object.assign(counts, { added: added.length, known: known.length });
    if (added.length === 0) return undefined;
    const changed: WorkCalendar = { ...calendar, holidays };
    return { calendar: changed, kind: 'days-off-added', detail: { days: added } };
  });
  return counts;
}

function refuseTwice(days: readonly DayOff[]): void {
  const seen = new Set<string>();
  const fields = days.flatMap(({ on }, index) => {
    if (!seen.has(on)) return (seen.add(on), []);
    return [{ path: `days/${index}/on`, message: 'Hari ini disebut dua kali.' }];
  });
  if (fields.length > 0) throw new Refusal('REQUEST_INVALID', {}, fields);
}

function refuseTaken(
  days: readonly DayOff[],
  taken: readonly (DayOff & { readonly is: DayOff })[],
): never {
  throw new Refusal(
    'DAY_OFF_KNOWN',
    { days: taken.map(({ on, is }) => `${on} (${is.name})`) },
    taken.map(({ on, is }) => ({
      path: `days/${days.findIndex((day) => day.on === on)}/on`,
      message: `Sudah tercatat sebagai ${is.name}.`,
    })),
  );
}
