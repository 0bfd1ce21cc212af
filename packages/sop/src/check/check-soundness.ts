import type { DiagnosticCode, DiagnosticDetail, Report } from '../diagnostics/catalogue.ts';
import type { PreparedDefinition } from '../machine/prepare-definition.ts';
import { exploreCases, MOST_PLACES, type CaseMove } from './explore-cases.ts';
import { listStuck } from './list-stuck.ts';

/**
 * Soundness in the classical sense, by exploring every place a case can come to: it can always
 * finish, it leaves nothing behind when it does, and no step is dead.
 */
export function checkSoundness(prepared: PreparedDefinition, report: Report): void {
  const { steps } = prepared.definition.flow;
  const pathOf = (id: string) => `/flow/steps/${steps.findIndex((step) => step.id === id)}`;
  const reported = new Set<string>();
  const once = (code: DiagnosticCode, path: string, detail: DiagnosticDetail) => {
    const key = `${code} ${path}`;
    if (!reported.has(key)) report(code, path, detail);
    reported.add(key);
  };
  const exitPath = ({ open, usable }: CaseMove) => {
    const exits = prepared.steps.get(open.stepId)?.step.exits ?? [];
    const index = exits.findIndex(({ exit }) => exit === usable.exit.exit);
    return `${pathOf(open.stepId)}/exits/${index}`;
  };

  const { places, isComplete } = exploreCases(prepared, (move) => {
    const left = move.before.open.filter((step) => step !== move.open).map(({ stepId }) => stepId);
    const { exit } = move.usable;
    if (exit.ends && !exit.withdraws && move.before.forks.length > 0) {
      const waiting = move.before.forks.flatMap(({ joinStepId }) => joinStepId ?? []);
      const open = [...new Set([...left, ...waiting])];
      once('END_LEAVES_WORK', exitPath(move), { exit: exit.exit, open });
    }
    const mixed = findMixedJoin(move);
    if (mixed) once('JOIN_MIXED', pathOf(mixed[0]), { step: mixed[0], other: mixed[1] });
    return !mixed;
  });

  if (!isComplete) {
    report('FLOW_TOO_WIDE', '/flow', { limit: MOST_PLACES.toLocaleString('id-ID') });
    return;
  }
  for (const { state } of listStuck(places)) {
    const ids = state.open.map(({ stepId }) => stepId);
    once('CASE_STUCK', pathOf(ids[0] ?? ''), { steps: ids.map((id) => `“${id}”`) });
  }
  if (reported.size > 0) return;
  const opened = new Set(places.flatMap(({ state }) => state.open.map(({ stepId }) => stepId)));
  for (const { id } of steps) if (!opened.has(id)) once('STEP_DEAD', pathOf(id), { step: id });
}

/** Two branches of one fork that arrive at different joins. */
function findMixedJoin({ before, draft }: CaseMove): readonly [string, string] | undefined {
  const joins = new Map(before.forks.map(({ id, joinStepId }) => [id, joinStepId]));
  const decision = draft.done();
  for (const event of decision.ok ? decision.events : []) {
    if (event.type !== 'branch-arrived') continue;
    const other = joins.get(event.fork);
    if (other && other !== event.joinStepId) return [event.joinStepId, other];
    joins.set(event.fork, event.joinStepId);
  }
  return undefined;
}
