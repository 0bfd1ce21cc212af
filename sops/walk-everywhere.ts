import {
  advance,
  availableActions,
  type AvailableAction,
  type CaseAction,
  type CaseState,
  defaultCalendar,
  listRequirements,
  openCase,
  prepareDefinition,
  type PreparedDefinition,
  type SopDefinition,
} from '@tuntas/sop';

const MOMENT = { now: '2026-11-23T01:00:00Z', calendar: defaultCalendar('Asia/Jakarta') };

/** The action with everything it needs, as an officer would fill it in. */
function fill(
  { steps }: PreparedDefinition,
  { entry }: CaseState,
  { type, openId = '', stepId = '', exit = '', by, needs }: AvailableAction,
): CaseAction {
  const as = by[0] ?? '';
  if (type === 'confirm') return { type, openId, as };
  const step = steps.get(stepId)?.step;
  const verdict = needs.verdicts === 'some-unmet' ? ('missing' as const) : ('met' as const);
  const asked = step === undefined ? [] : listRequirements(step, entry);
  return {
    ...{ type: 'take-exit', openId, exit, as },
    ...(needs.reason ? { reason: 'Alasan untuk uji' } : {}),
    ...(needs.verdicts === null
      ? {}
      : { verdicts: asked.map(({ id }) => ({ requirementId: id, verdict })) }),
    ...(needs.disposisi ? { disposisi: { instruction: 'Tindak lanjuti' } } : {}),
    ...(needs.receipt
      ? { receipt: { receivedBy: 'Contoh Penerima', receivedOn: '2026-11-23' } }
      : {}),
  };
}

/** Everything that can happen to a case that came by this entry, by the machine itself. */
export function walkEverywhere(
  definition: SopDefinition,
  entry: string,
): { steps: Set<string>; exits: Set<string>; results: Set<string | null> } {
  const prepared = prepareDefinition(definition);
  const opened = openCase(prepared, { entry }, MOMENT);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const found = {
    steps: new Set<string>(),
    exits: new Set<string>(),
    results: new Set<string | null>(),
  };
  const seen = new Set<string>();
  const todo = [opened.state];
  for (let state = todo.pop(); state !== undefined; state = todo.pop()) {
    const shape = JSON.stringify([state.open.map((o) => [o.stepId, o.confirmedBy]), state.result]);
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const { stepId } of state.open) found.steps.add(stepId);
    if (state.status === 'closed') found.results.add(state.result);
    for (const offered of availableActions(prepared, state)) {
      if (offered.type !== 'take-exit' && offered.type !== 'confirm') continue;
      const decision = advance(prepared, state, fill(prepared, state, offered), MOMENT);
      if (!decision.ok) throw new Error(`${decision.refusal.code} at ${offered.openId}`);
      if (offered.exit !== undefined) found.exits.add(`${offered.stepId}.${offered.exit}`);
      todo.push(decision.state);
    }
  }
  return found;
}
