import type { CallOf, ReplyOf } from '@tuntas/api';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { changeCalendar } from './change-calendar.ts';

/**
 * Takes a day off out of the calendar; the office log keeps its name and the reason.
 * Refuses NOT_PERMITTED, NOT_FOUND (not in the calendar, or somebody was first).
 */
export async function removeDayOff(
  services: Services,
  actor: Actor,
  commandId: string,
  request: CallOf<'removeDayOff'>['body'],
): Promise<ReplyOf<'removeDayOff'>> {
  demandPower(actor, 'admin');
  return runCommand(services, { actor, commandId, kind: 'remove-day-off', request }, async (tx) => {
    const { on } = request;
    await changeCalendar(services, tx, actor.userId, (calendar) => {
      const removed = calendar.holidays.filter((day) => day.on === on);
      if (removed.length === 0) throw new Refusal('NOT_FOUND');
      return {
        calendar: { ...calendar, holidays: calendar.holidays.filter((day) => day.on !== on) },
        kind: 'day-off-removed',
        detail: { days: removed, reason: request.reason.trim() },
      };
    });
    return { ok: true as const };
  });
}
