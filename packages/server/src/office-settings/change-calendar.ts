import type { CalendarChange } from '@tuntas/api';
import { WorkCalendar } from '@tuntas/sop';
import { Compile } from 'typebox/compile';
import { keptOffice, recordOfficeEvent } from '../audit/index.ts';
import type { TenantTx } from '../database/index.ts';
import type { Services } from '../services.ts';
import { lockCalendar, updateCalendar } from './office-settings.queries.ts';

const validator = Compile(WorkCalendar);

/** A changed calendar with what goes into the office log; undefined when nothing changes. */
export type CalendarDecision =
  | {
      readonly calendar: WorkCalendar;
      readonly kind: CalendarChange['kind'];
      readonly detail: Readonly<Record<string, unknown>>;
    }
  | undefined;

/**
 * Changes the calendar of the transaction's office and writes it into the office log. Promises that
 * are given stand; the next one is reckoned with the changed calendar
 * (docs/decisions/0010-promises-stand.md).
 * @param by the user; null: the command line
 */
export async function changeCalendar(
  services: Services,
  tx: TenantTx,
  by: string | null,
  decide: (calendar: WorkCalendar) => CalendarDecision,
): Promise<void> {
  const before = await lockCalendar(tx);
  if (!validator.Check(before)) {
    throw new Error(`calendar of office ${tx.officeId} is not a WorkCalendar`);
  }
  const decision = decide(before);
  if (decision === undefined) return;
  await updateCalendar(tx, decision.calendar);
  await recordOfficeEvent(
    tx,
    {
      id: services.newId(),
      at: services.clock().toISOString(),
      actorUserId: by,
      kind: decision.kind,
      subjectId: String(tx.officeId),
      detail: decision.detail,
    },
    [keptOffice(tx.officeId)],
  );
}
