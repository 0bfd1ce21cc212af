import { addWorkingTime } from '../clock/working-time.ts';
import type { StandardTime } from '../definition/flow.ts';
import type { Decision, Effect, MachineRefusal, MachineRefusalCode, Moment } from './decision.ts';
import type { CaseEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { findRegion, keptForks } from './token-forks.ts';
import type { PreparedDefinition, PreparedStep } from './prepare-definition.ts';
import type { CaseState, OpenStep } from './state.ts';

/** An outside party is asked again after this, unless the step has a standard of its own. */
const REMIND_AFTER: StandardTime = { amount: 3, unit: 'working-days' };

type EventBody = CaseEvent extends infer E ? (E extends CaseEvent ? Omit<E, 'at'> : never) : never;

/** A decision in the making: each recorded event is folded at once, so `state` is always current. */
export class DecisionDraft {
  readonly prepared: PreparedDefinition;
  readonly moment: Moment;
  state: CaseState;
  readonly #events: CaseEvent[] = [];
  readonly #effects: Effect[] = [];

  constructor(prepared: PreparedDefinition, state: CaseState, moment: Moment) {
    this.prepared = prepared;
    this.state = state;
    this.moment = moment;
  }

  record(body: EventBody): void {
    const event = { ...body, at: this.moment.now } as CaseEvent;
    this.#events.push(event);
    this.state = evolve(this.state, event);
  }

  /** Puts a token on a step: leaves forks that lie behind it, waits at a join, or opens it. */
  enter(stepId: string, forks: readonly number[], cameBack: OpenStep['cameBack']): void {
    const kept = keptForks(this.prepared, this.state, stepId, forks);
    this.dropForks(forks.slice(kept.length));
    this.#arrive(stepId, kept, cameBack);
  }

  /** Opens a step without waiting for other branches. */
  open(stepId: string, forks: readonly number[], cameBack: OpenStep['cameBack']): void {
    const prepared = this.prepared.steps.get(stepId);
    if (!prepared) return;
    const { visits } = this.state;
    const visit = (Object.hasOwn(visits, stepId) ? (visits[stepId] ?? 0) : 0) + 1;
    const openId = `${stepId}:${visit}`;
    this.record({
      type: 'step-opened',
      step: {
        openId,
        stepId,
        visit,
        openedAt: this.moment.now,
        dueAt: this.#dueAt(prepared),
        forks: [...forks],
        confirmedBy: [],
        cameBack,
      },
    });
    this.remind(prepared, openId);
  }

  /** Asks for a reminder where an outside party must answer. */
  remind({ step }: PreparedStep, openId: string): void {
    if (step.kind !== 'forward' && step.clock.owner !== 'third-party') return;
    const { now, calendar } = this.moment;
    const at = addWorkingTime(calendar, now, step.clock.standard ?? REMIND_AFTER);
    if (at !== null) this.#effects.push({ kind: 'remind', openId, at });
  }

  /** Closes forks, and withdraws every open step that is in one of them. */
  dropForks(forks: readonly number[]): void {
    if (forks.length === 0) return;
    const closing = new Set(forks);
    for (const step of this.state.open) {
      const first = step.forks.findIndex((id) => closing.has(id));
      if (first === -1) continue;
      // Forks inside a dropped one go with it.
      for (const id of step.forks.slice(first)) closing.add(id);
      this.record({ type: 'step-withdrawn', openId: step.openId, stepId: step.stepId });
    }
    for (const fork of closing) this.record({ type: 'fork-closed', fork });
  }

  /** Withdraws all open steps and closes all forks. */
  withdrawAll(): void {
    for (const { openId, stepId } of this.state.open) {
      this.record({ type: 'step-withdrawn', openId, stepId });
    }
    for (const { id: fork } of this.state.forks) this.record({ type: 'fork-closed', fork });
  }

  done(): Decision {
    return { ok: true, events: this.#events, effects: this.#effects, state: this.state };
  }

  #arrive(stepId: string, forks: readonly number[], cameBack: OpenStep['cameBack']): void {
    const inner = forks.at(-1);
    const joins =
      inner !== undefined &&
      this.prepared.steps.get(stepId)?.step.join === true &&
      findRegion(this.prepared, this.state, inner)?.joins.has(stepId) === true;
    if (!joins) {
      this.open(stepId, forks, cameBack);
      return;
    }
    this.record({ type: 'branch-arrived', fork: inner, joinStepId: stepId });
    const fork = this.state.forks.find(({ id }) => id === inner);
    if (fork && fork.arrived < fork.branches) return;
    this.record({ type: 'fork-closed', fork: inner });
    // The same step may also be the join of the fork around it.
    this.#arrive(stepId, forks.slice(0, -1), cameBack);
  }

  #dueAt({ step: { clock } }: PreparedStep): string | null {
    if (!clock.enforced || clock.owner !== 'office' || !clock.standard) return null;
    return addWorkingTime(this.moment.calendar, this.moment.now, clock.standard);
  }
}

export function refuse(
  code: MachineRefusalCode,
  detail: MachineRefusal['detail'] = {},
): { readonly ok: false; readonly refusal: MachineRefusal } {
  return { ok: false, refusal: { code, detail } };
}

/** A reason counts when it has at least five characters that are not blank. */
export function isReason(text: string | undefined): text is string {
  return text !== undefined && text.replace(/\s/gu, '').length >= 5;
}
