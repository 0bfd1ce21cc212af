import { exitLabel } from '../definition/exit-label.ts';
import type { AvailableAction } from './decision.ts';
import { listUnconfirmed } from './performing.ts';
import {
  prepareDefinition,
  type AnyDefinition,
  type PreparedDefinition,
  type PreparedStep,
  type UsableExit,
} from './prepare-definition.ts';
import { formOf } from './read-form.ts';
import { isSendBackTarget } from './send-back.ts';
import type { CaseState, OpenStep } from './state.ts';
import { listRequirements } from './verdicts.ts';

type Needs = AvailableAction['needs'];

const NOTHING: Needs = {
  reason: false,
  verdicts: null,
  disposisi: false,
  receipt: false,
  choose: false,
};
const REASON: Needs = { ...NOTHING, reason: true };

/**
 * Everything that the machine would accept now, given its payload. Permissions are not considered.
 * `send-back` and `reopen` are offered once, with all steps they can go to in `to`.
 */
export function availableActions(
  definition: AnyDefinition,
  state: CaseState,
): readonly AvailableAction[] {
  const prepared = prepareDefinition(definition);
  switch (state.status) {
    case 'open':
      return [
        ...state.open.flatMap((open) => listStepActions(prepared, state, open)),
        whole('suspend', 'Tangguhkan', 'wait', REASON),
        whole('cancel', 'Batalkan', 'refuse', REASON),
        whole('add-note', 'Tambah catatan', 'neutral', NOTHING),
      ];
    case 'suspended':
      return [
        whole('resume', 'Lanjutkan', 'forward', NOTHING),
        whole('cancel', 'Batalkan', 'refuse', REASON),
        whole('add-note', 'Tambah catatan', 'neutral', NOTHING),
      ];
    case 'closed':
    case 'cancelled': {
      const to = state.walked.map(({ stepId }) => stepId).filter((id) => prepared.steps.has(id));
      return to.length > 0 ? [whole('reopen', 'Buka kembali', 'neutral', REASON, to)] : [];
    }
  }
}

function whole(
  type: AvailableAction['type'],
  label: string,
  tone: AvailableAction['tone'],
  needs: Needs,
  to: readonly string[] = [],
): AvailableAction {
  return { type, label, tone, needs, by: [], to };
}

function listStepActions(
  definition: PreparedDefinition,
  state: CaseState,
  open: OpenStep,
): readonly AvailableAction[] {
  const prepared = definition.steps.get(open.stepId);
  if (!prepared || prepared.actors.length === 0) return [];
  const place = { openId: open.openId, stepId: open.stepId };
  const actions = prepared.exits.flatMap((usable) => {
    const by = listTakers(open, prepared, usable);
    if (by.length === 0 || !canBeMet(prepared, usable, state.entry)) return [];
    return [{ ...place, ...toAction(definition, prepared, usable), by }];
  });
  const unconfirmed = listUnconfirmed(open, prepared, '');
  const to = listSendBackTargets(definition, state, open);
  return [
    ...actions,
    ...(unconfirmed.length > 0
      ? [
          {
            ...whole('confirm', 'Bagian saya selesai', 'forward', NOTHING),
            ...place,
            by: unconfirmed,
          },
        ]
      : []),
    ...(to.length > 0
      ? [
          {
            ...whole('send-back', 'Kembalikan ke langkah lain', 'back', REASON, to),
            ...place,
            by: prepared.actors,
          },
        ]
      : []),
  ];
}

function toAction(
  { steps }: PreparedDefinition,
  prepared: PreparedStep,
  usable: UsableExit,
): Omit<AvailableAction, 'by'> {
  const { exit, rule, targets } = usable;
  const form = formOf(prepared, usable);
  const isOnce = targets.length < 2;
  return {
    type: 'take-exit',
    exit: exit.exit,
    label: exitLabel(prepared.step, exit, (id) => steps.get(id)?.step.kind),
    tone: rule.tone,
    to: targets,
    needs: {
      reason: rule.needsReason,
      verdicts: rule.verdicts ?? null,
      disposisi: rule.disposisi ?? false,
      receipt: rule.receipt ?? false,
      ...(form !== undefined && { form }),
      choose: exit.choose === true && !isOnce,
    },
  };
}

/** Who may take an exit now; a joint step waits for the others unless it goes back. */
function listTakers(
  open: OpenStep,
  prepared: PreparedStep,
  { rule }: UsableExit,
): readonly string[] {
  if (rule.tone === 'back') return prepared.actors;
  return prepared.actors.filter((as) => listUnconfirmed(open, prepared, as).length === 0);
}

/** "Incomplete" cannot be said where nothing mandatory is asked. */
function canBeMet({ step }: PreparedStep, { rule }: UsableExit, entry: string): boolean {
  if (rule.verdicts !== 'some-unmet') return true;
  return listRequirements(step, entry).some(({ mandatory }) => mandatory);
}

function listSendBackTargets(
  definition: PreparedDefinition,
  state: CaseState,
  open: OpenStep,
): readonly string[] {
  return state.walked
    .map(({ stepId }) => stepId)
    .filter((id) => isSendBackTarget(definition, state, open, id));
}
