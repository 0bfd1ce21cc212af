import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import type { SheetRow } from '../definition/sheet.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { tellStandard } from './check-clocks.ts';
import { parseSheetTime } from './sheet-time.ts';

/** Words of a row that say that somebody goes out. */
const OUTDOORS = /lapangan|kunjung|survei|survey|rumah|lokasi|panti|jemput|antar\b|mengantar/iu;
/** In minutes; the way alone takes longer. */
const SHORTEST_ESCORT = 60;
const SHORTEST_VISIT = 30;

/** Times of the sheet that are missing or cannot be true, and clocks that cannot run. */
export function checkTimes({ flow, sheet }: SopDefinition, report: Report): void {
  sheet.rows.forEach((row, index) => {
    const path = `/sheet/rows/${index}/time`;
    const detail = { row: index + 1, time: row.time };
    const time = parseSheetTime(row.time, sheet.columns.time);
    if (time === 'blank') {
      const settled = flow.steps.filter((step) => step.row === index + 1 && step.clock.standard);
      const [first] = settled;
      if (first?.clock.standard) {
        const standard = tellStandard(first.clock.standard);
        report('TIME_NOT_WRITTEN', path, { ...detail, step: first.id, standard });
      } else report('TIME_MISSING', path, detail);
    } else if (time === 'unreadable') report('TIME_UNREADABLE', path, detail);
    else {
      const steps = flow.steps.filter((step) => step.row === index + 1);
      const what = findImpossible(time.minutes, row, steps);
      if (what) report('TIME_IMPOSSIBLE', path, { ...detail, what });
    }
  });
  flow.steps.forEach(({ id, clock }, index) => {
    if (!clock.enforced || (clock.standard && clock.owner === 'office')) return;
    const reason = clock.standard ? 'waktunya milik pihak lain' : 'waktu bakunya belum ada';
    report('CLOCK_WITHOUT_STANDARD', `/flow/steps/${index}/clock`, { step: id, reason });
  });
}

function findImpossible(
  minutes: number,
  row: SheetRow,
  steps: readonly Step[],
): string | undefined {
  if (minutes <= 0) return 'pekerjaan apa pun';
  if (steps.some(({ kind }) => kind === 'accompany') && minutes < SHORTEST_ESCORT) {
    return 'pendampingan sampai tujuan';
  }
  const isVisit = steps.some(({ kind }) => kind === 'verify' || kind === 'assess');
  if (isVisit && minutes < SHORTEST_VISIT && OUTDOORS.test(row.activity)) {
    return 'pekerjaan di lapangan';
  }
  return undefined;
}
