import type { FormResult } from '../instrument/instrument.ts';
import type { TakeExit } from './action.ts';
import type { Decision, MachineRefusal } from './decision.ts';
import { isReason, refuse, type DecisionDraft } from './decision-draft.ts';
import { distinctFiles } from './distinct-files.ts';
import { resultAt } from './evolve.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import { moveOn } from './move-on.ts';
import { findPerforming, listUnconfirmed, type Performing } from './performing.ts';
import type { UsableExit } from './prepare-definition.ts';
import { readForm } from './read-form.ts';
import type { CaseState, OpenStep } from './state.ts';
import { checkVerdicts, listRequirements, type CheckedVerdicts } from './verdicts.ts';

/** Leaves a step by one of its exits. */
export function takeExit(draft: DecisionDraft, action: TakeExit): Decision {
  const performing = findPerforming(draft.prepared, draft.state, action);
  if (!performing.ok) return performing;
  const { open, prepared } = performing;
  const usable = prepared.exits.find(({ exit }) => exit.exit === action.exit);
  if (!usable) return refuse('EXIT_UNKNOWN', { exit: action.exit });
  const targets = chooseTargets(usable, action.chosen ?? []);
  if (!targets.ok) return targets;
  const requirements = listRequirements(prepared.step, draft.state.entry);
  const verdicts = mergeVerdicts(open.verdicts, action.verdicts);
  const checked = checkVerdicts(requirements, verdicts, usable.rule.verdicts);
  if (!checked.ok) return checked;
  const refusal =
    checkWords(draft, usable, action) ?? checkJoint(draft, performing, usable, action);
  if (refusal) return refusal;
  const form = readForm(prepared, usable, action, draft.moment);
  if (!form.ok) return form;
  complete(draft, open, usable, action, checked, form.result);
  moveOn(draft, open, usable, targets.chosen, toCameBack(open, usable, action, checked));
  return draft.done();
}

type Refused = { readonly ok: false; readonly refusal: MachineRefusal };

function chooseTargets(
  { exit, targets }: UsableExit,
  given: readonly string[],
): Refused | { readonly ok: true; readonly chosen: readonly string[] } {
  const unknown = given.filter((id) => !targets.includes(id));
  if (unknown.length > 0) return refuse('CHOICE_INVALID', { targets: unknown });
  if (!exit.choose || targets.length < 2) {
    const isPart = given.length > 0 && !targets.every((id) => given.includes(id));
    return isPart ? refuse('CHOICE_INVALID', { targets: given }) : { ok: true, chosen: targets };
  }
  const chosen = targets.filter((id) => given.includes(id));
  return chosen.length === 0 ? refuse('CHOICE_REQUIRED') : { ok: true, chosen };
}

function checkWords(
  draft: DecisionDraft,
  { rule }: UsableExit,
  action: TakeExit,
): Refused | undefined {
  if (rule.needsReason && !isReason(action.reason)) return refuse('REASON_REQUIRED');
  const { disposisi, receipt } = action;
  if (disposisi ? disposisi.instruction.trim() === '' : rule.disposisi) {
    return refuse('DISPOSISI_REQUIRED');
  }
  const strangers = (disposisi?.copyTo ?? []).filter((id) => !draft.prepared.performers.has(id));
  if (strangers.length > 0) return refuse('CHOICE_INVALID', { targets: strangers });
  if (receipt ? receipt.receivedBy.trim() === '' : rule.receipt) return refuse('RECEIPT_REQUIRED');
  return undefined;
}

/** One alone may send a case back; onward and out it goes only with everybody's confirmation. */
function checkJoint(
  draft: DecisionDraft,
  { open, prepared }: Performing,
  { rule }: UsableExit,
  action: TakeExit,
): Refused | undefined {
  if (rule.tone === 'back') return undefined;
  const waiting = listUnconfirmed(open, prepared, action.as);
  if (waiting.length === 0) return undefined;
  const titles = waiting.map((id) => draft.prepared.performers.get(id)?.title ?? id);
  return refuse('CONFIRMATION_MISSING', { performers: titles });
}

function complete(
  draft: DecisionDraft,
  open: OpenStep,
  usable: UsableExit,
  action: TakeExit,
  { verdicts, missing }: CheckedVerdicts,
  form: FormResult | undefined,
): void {
  const reason = action.reason?.trim();
  const note = action.note?.trim();
  const result = changedResult(draft.state, usable);
  draft.record({
    type: 'step-completed',
    openId: open.openId,
    stepId: open.stepId,
    exit: action.exit,
    as: action.as,
    ...(reason && { reason }),
    ...(note && { note }),
    ...(verdicts.length > 0 && { verdicts: [...verdicts] }),
    ...(missing.length > 0 && { missing: [...missing] }),
    ...(action.disposisi && { disposisi: action.disposisi }),
    ...(action.receipt && { receipt: action.receipt }),
    ...(form && { form }),
    ...(action.files?.length && { files: distinctFiles(action.files) }),
    ...(result !== undefined && { result }),
  });
}

/** Going back to a step restores what the case counted as there, unless the exit says otherwise. */
function changedResult(
  state: CaseState,
  { exit, rule, targets }: UsableExit,
): CaseState['result'] | undefined {
  if (exit.result) return exit.result;
  const target = targets[0];
  if (rule.tone !== 'back' || targets.length !== 1 || target === undefined) return undefined;
  if (!state.walked.some(({ stepId }) => stepId === target)) return undefined;
  const restored = resultAt(state, target);
  return restored === state.result ? undefined : restored;
}

function toCameBack(
  open: OpenStep,
  { rule }: UsableExit,
  action: TakeExit,
  { missing }: CheckedVerdicts,
): OpenStep['cameBack'] {
  if (rule.tone !== 'back' && rule.tone !== 'refuse') return null;
  const given = action.reason?.trim();
  const reason = given ? given : `${rule.label}: ${missing.join('; ')}`;
  const note = action.note?.trim();
  return {
    fromStepId: open.stepId,
    reason,
    ...(note && { note }),
    ...(missing.length > 0 && { missing: [...missing] }),
  };
}
