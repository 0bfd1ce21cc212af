import { addWorkingMinutes, addWorkingTime, workingMinutesBetween } from '../clock/working-time.ts';
import type { StepClock } from '../definition/flow.ts';
import type { Decision, Moment } from '../machine/decision.ts';
import { DecisionDraft } from '../machine/decision-draft.ts';
import type { CaseEvent, SopVersionRef } from '../machine/event.ts';
import {
  prepareDefinition,
  type AnyDefinition,
  type PreparedStep,
} from '../machine/prepare-definition.ts';
import type { CaseState, OpenStep } from '../machine/state.ts';
import { carryOver } from './carry-over.ts';
import type { MovePlan } from './move-plan.ts';
import { planMove } from './plan-move.ts';

/** A case that goes on under another version; `from` and `to` are kept in its history. */
export interface CaseMoving {
  readonly from: SopVersionRef;
  readonly to: SopVersionRef;
  readonly reason: string;
}

export type MoveDecision =
  | { readonly ok: false; readonly plan: MovePlan }
  | (Extract<Decision, { ok: true }> & { readonly plan: MovePlan });

/** Moves a running case to another version of its SOP, where {@link planMove} says it is sound. */
export function moveCase(
  from: AnyDefinition,
  to: AnyDefinition,
  state: CaseState,
  moving: CaseMoving,
  moment: Moment,
): MoveDecision {
  const [before, after] = [prepareDefinition(from), prepareDefinition(to)];
  const plan = planMove(before, after, state);
  if (!plan.isSound) return { ok: false, plan };
  const draft = new DecisionDraft(after, state, moment);
  const open: Extract<CaseEvent, { type: 'case-moved' }>['open'] = {};
  const askedAnew: string[] = [];
  const toRemind: (readonly [PreparedStep, string])[] = [];
  for (const step of state.open) {
    const [was, is] = [before.steps.get(step.stepId), after.steps.get(step.stepId)];
    if (!was || !is) continue;
    const { confirmedBy, verdicts, unconfirmed, unjudged } = carryOver(
      before,
      after,
      step,
      state.entry,
    );
    const dueAt = dueUnder(was.step.clock, is.step.clock, state, step, moment);
    if (dueAt !== step.dueAt || unconfirmed.length + unjudged.length > 0) {
      open[step.openId] = { dueAt, confirmedBy: [...confirmedBy], ...(verdicts && { verdicts }) };
    }
    // A case that stands still is reminded of anew when it goes on.
    if (state.status !== 'open' || isSameClock(was.step.clock, is.step.clock)) continue;
    if (!waitsForOthers(was) && !waitsForOthers(is)) continue;
    askedAnew.push(step.openId);
    toRemind.push([is, step.openId]);
  }
  draft.record({ type: 'case-moved', ...moving, open, askedAnew });
  for (const [prepared, openId] of toRemind) draft.remind(prepared, openId);
  const decision = draft.done();
  return decision.ok ? { ...decision, plan } : { ok: false, plan };
}

function waitsForOthers({ step }: PreparedStep): boolean {
  return step.kind === 'forward' || step.clock.owner === 'third-party';
}

function isSameClock(a: StepClock, b: StepClock): boolean {
  return (
    a.owner === b.owner &&
    a.enforced === b.enforced &&
    a.standard?.amount === b.standard?.amount &&
    a.standard?.unit === b.standard?.unit
  );
}

/**
 * The promise for an open step under another clock. A promise that changes counts from the opening
 * of the step as the old one did, with the time the case has stood still; where nothing was
 * promised so far, it counts from now.
 */
function dueUnder(
  was: StepClock,
  is: StepClock,
  { suspendedAt }: CaseState,
  { openedAt, dueAt }: OpenStep,
  { now, calendar }: Moment,
): string | null {
  if (isSameClock(was, is)) return dueAt;
  if (!is.enforced || is.owner !== 'office' || !is.standard) return null;
  const first = was.standard ? addWorkingTime(calendar, openedAt, was.standard) : null;
  if (dueAt === null || first === null) {
    return addWorkingTime(calendar, suspendedAt ?? now, is.standard);
  }
  const due = addWorkingTime(calendar, openedAt, is.standard);
  const stoodStill = workingMinutesBetween(calendar, first, dueAt);
  return due !== null && stoodStill > 0 ? addWorkingMinutes(calendar, due, stoodStill) : due;
}
