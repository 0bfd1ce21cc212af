import type { CallOf, ReplyOf } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { hashRequest, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { changeCalendar } from './change-calendar.ts';
import { checkHours, type Hours } from './check-hours.ts';

/** Tells whether somebody else has changed the hours since they were read. */
export function hoursVersion({ week, periods }: Hours): string {
  return hashRequest({ week, periods }).slice(0, 32);
}

/**
 * Sets the hours of the week and of periods such as Ramadan.
 * Refuses NOT_PERMITTED, REQUEST_INVALID, OFFICE_CHANGED, NOTHING_TO_CHANGE.
 */
export async function changeHours(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'changeHours'>['body'],
): Promise<ReplyOf<'changeHours'>> {
  demandPower(actor, 'admin');
  const problems = checkHours(request);
  if (problems.length > 0) throw new Refusal('REQUEST_INVALID', {}, problems);
  return runCommand(services, { actor, commandId, kind: 'change-hours', request }, async (tx) => {
    const { week } = request;
    const periods = request.periods
      .map((period) => ({ ...period, name: period.name.trim() }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    await changeCalendar(services, tx, actor.userId, (calendar) => {
      if (hoursVersion(calendar) !== request.hoursVersion) throw new Refusal('OFFICE_CHANGED');
      const after = { week, periods };
      if (hoursVersion(after) === request.hoursVersion) throw new Refusal('NOTHING_TO_CHANGE');
      return {
        calendar: { ...calendar, ...after },
        kind: 'hours-changed',
        detail: { before: { week: calendar.week, periods: calendar.periods }, after },
      };
    });
    return { ok: true as const };
  });
}
