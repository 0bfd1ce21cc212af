import type { SopDefinition } from '../definition/definition.ts';
import type { Performer } from '../definition/flow.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { findNearestName } from '../reader/nearest-name.ts';

/** Performers are columns of the sheet or outside parties, and every step has somebody to act. */
export function checkPerformers({ flow, sheet }: SopDefinition, report: Report): void {
  const byId = new Map(flow.performers.map((performer) => [performer.id, performer]));
  flow.performers.forEach((performer, index) => {
    checkColumn(performer, sheet.performers.length, `/flow/performers/${index}`, report);
  });
  sheet.performers.forEach(({ name }, index) => {
    if (flow.performers.some(({ column }) => column === index + 1)) return;
    report('COLUMN_WITHOUT_PERFORMER', `/sheet/performers/${index}`, { name });
  });
  flow.steps.forEach((step, index) => {
    const path = `/flow/steps/${index}`;
    const known = (id: string, at: string) => {
      if (byId.has(id)) return true;
      const near = findNearestName(id, [...byId.keys()]);
      const advice = near ? `Mungkin maksudnya “${near}”.` : 'Tambahkan pada “performers”.';
      report('PERFORMER_UNKNOWN', at, { id, advice });
      return false;
    };
    const isOffice = (id: string) => byId.get(id)?.party === 'office';
    step.by.forEach((id, i) => known(id, `${path}/by/${i}`));
    step.recordedBy?.forEach((id, i) => {
      const at = `${path}/recordedBy/${i}`;
      if (known(id, at) && !isOffice(id)) report('RECORDER_NOT_OFFICE', at, { id });
    });
    const doers = step.by.filter(isOffice);
    if (doers.length === 0 && step.by.every((id) => byId.has(id)) && !step.recordedBy) {
      report('RECORDER_MISSING', `${path}/by`, { step: step.id });
    }
    if (step.joint === 'each' && doers.length < 2) {
      report('JOINT_ALONE', `${path}/joint`, { step: step.id });
    }
  });
}

function checkColumn(performer: Performer, count: number, path: string, report: Report): void {
  const { title, party, column, basis } = performer;
  if (column !== undefined && column > count) {
    report('COLUMN_UNKNOWN', `${path}/column`, { column, count });
  }
  if (column !== undefined || party === 'outside') return;
  // A post that the office has added by its own decision is shown beside the sheet.
  report('decided' in basis ? 'PERFORMER_OUTSIDE_COLUMNS' : 'PERFORMER_WITHOUT_COLUMN', path, {
    title,
  });
}
