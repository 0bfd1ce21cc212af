import type { CaseEvent } from './event.ts';
import { mergeVerdicts } from './merge-verdicts.ts';
import type { CaseState, Fork, OpenStep } from './state.ts';
import { trackWaiting } from './waiting-list.ts';

/** A case before its first event. */
export const UNOPENED_CASE: CaseState = {
  status: 'open',
  entry: '',
  result: null,
  open: [],
  forks: [],
  visits: {},
  walked: [],
  nextFork: 1,
  because: null,
  suspendedAt: null,
  closedAt: null,
};

/** The state of a case after all its events, oldest first. */
export function foldEvents(events: Iterable<CaseEvent>): CaseState {
  let state = UNOPENED_CASE;
  for (const event of events) state = evolve(state, event);
  return state;
}

/** The state after one more event. Knows nothing but the event: no definition, no clock. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'case-opened':
      return { ...UNOPENED_CASE, entry: event.entry };
    case 'step-opened':
      return enter(state, event.step);
    case 'step-completed': {
      const left = trackWaiting(leave(state, event.openId), event);
      return event.result === undefined ? left : { ...left, result: event.result };
    }
    case 'step-sent-back':
      return {
        ...trackWaiting(leave(state, event.openId), { stepId: event.stepId, at: event.at }),
        result: resultAt(state, event.to),
      };
    case 'step-withdrawn':
      return trackWaiting(leave(state, event.openId), event);
    case 'step-confirmed':
      return changeOpen(state, event.openId, (step) => ({
        ...step,
        confirmedBy: [...step.confirmedBy, event.as],
        ...(event.verdicts && { verdicts: mergeVerdicts(step.verdicts, event.verdicts) }),
      }));
    case 'fork-opened':
      return { ...state, forks: [...state.forks, newFork(event)], nextFork: event.fork + 1 };
    case 'branch-arrived':
      return {
        ...state,
        forks: state.forks.map((fork) =>
          fork.id === event.fork
            ? { ...fork, arrived: fork.arrived + 1, joinStepId: event.joinStepId }
            : fork,
        ),
      };
    case 'fork-closed':
      return { ...state, forks: state.forks.filter((fork) => fork.id !== event.fork) };
    case 'note-added':
      return state;
    case 'case-suspended':
      return { ...state, status: 'suspended', suspendedAt: event.at, because: event.reason };
    case 'case-resumed':
      return {
        ...state,
        status: 'open',
        suspendedAt: null,
        because: null,
        open: state.open.map((step) => {
          const dueAt = event.due[step.openId];
          return dueAt === undefined ? step : { ...step, dueAt };
        }),
      };
    case 'case-cancelled':
      return {
        ...state,
        status: 'cancelled',
        open: [],
        forks: [],
        because: event.reason,
        suspendedAt: null,
        closedAt: event.at,
      };
    case 'case-reopened':
      return {
        ...state,
        status: 'open',
        result: resultAt(state, event.to),
        because: null,
        closedAt: null,
      };
    case 'case-moved':
      return { ...state, open: state.open.map((step) => moveOpen(step, event)) };
    case 'case-closed':
      return {
        ...state,
        status: 'closed',
        result: event.result,
        open: [],
        forks: [],
        closedAt: event.at,
      };
  }
}

function enter(state: CaseState, step: OpenStep): CaseState {
  const entry = { stepId: step.stepId, forks: step.forks, result: state.result };
  const known = state.walked.some((walked) => walked.stepId === step.stepId);
  return {
    ...state,
    open: [...state.open, step],
    visits: { ...state.visits, [step.stepId]: step.visit },
    walked: known
      ? state.walked.map((walked) => (walked.stepId === step.stepId ? entry : walked))
      : [...state.walked, entry],
  };
}

function leave(state: CaseState, openId: string): CaseState {
  return { ...state, open: state.open.filter((step) => step.openId !== openId) };
}

function changeOpen(
  state: CaseState,
  openId: string,
  change: (step: OpenStep) => OpenStep,
): CaseState {
  return {
    ...state,
    open: state.open.map((step) => (step.openId === openId ? change(step) : step)),
  };
}

/** An open step under another version of the SOP: what was confirmed may count no longer. */
function moveOpen(step: OpenStep, event: Extract<CaseEvent, { type: 'case-moved' }>): OpenStep {
  const moved = event.open[step.openId];
  if (!moved) return step;
  const { verdicts: _, ...rest } = step;
  return { ...rest, ...moved };
}

function newFork(event: Extract<CaseEvent, { type: 'fork-opened' }>): Fork {
  const { fork: id, stepId, exit, branches } = event;
  return { id, stepId, exit, branches, arrived: 0, joinStepId: null };
}

/** What the case counted as when it last entered a step; null when it never did. */
export function resultAt(state: CaseState, stepId: string): CaseState['result'] {
  return state.walked.find((walked) => walked.stepId === stepId)?.result ?? null;
}
