import type { SopDefinition } from '../definition/definition.ts';
import type { StandardTime, Step } from '../definition/flow.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { parseSheetTime, toMinutes } from './sheet-time.ts';

const UNITS = { minutes: 'menit', hours: 'jam', 'working-days': 'hari kerja' } as const;

/**
 * Clocks that are in force and promise another time than the row writes. Where several steps share
 * a row its time is theirs together: any shares of it will do.
 */
export function checkClocks({ flow, sheet }: SopDefinition, report: Report): void {
  flow.steps.forEach((step, index) => {
    const { id, row, clock } = step;
    const cell = row === undefined ? undefined : sheet.rows[row - 1];
    if (row === undefined || cell === undefined || !clock.enforced || !clock.standard) return;
    const time = parseSheetTime(cell.time, sheet.columns.time);
    const sharing = flow.steps.filter((other) => other.row === row);
    if (fits(step, time, sharing.length > 1)) return;
    const standard = tellStandard(clock.standard);
    const detail = { step: id, row, standard, time: cell.time };
    report('CLOCK_DIFFERS', `/flow/steps/${index}/clock`, detail);
  });
}

export function tellStandard({ amount, unit }: StandardTime): string {
  return `${String(amount).replace('.', ',')} ${UNITS[unit]}`;
}

function fits(
  { clock }: Step,
  time: ReturnType<typeof parseSheetTime>,
  isShared: boolean,
): boolean {
  // Words that are no time contradict only a clock that says it was written there.
  if (typeof time === 'string') return !('written' in clock.basis);
  const minutes = clock.standard ? toMinutes(clock.standard) : time.minutes;
  return isShared ? minutes <= time.minutes : minutes === time.minutes;
}
