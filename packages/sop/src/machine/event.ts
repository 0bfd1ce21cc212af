import { Type, type Static } from 'typebox';
import { FormResult } from '../instrument/instrument.ts';
import { Disposisi, Receipt, Verdict } from './action.ts';
import { OpenStep } from './state.ts';

const reason = Type.String();
const files = Type.Array(Type.String());

/** A released version of an SOP as an office keeps it: the id of its row, and its number. */
export const SopVersionRef = Type.Object({ versionId: Type.String(), version: Type.Integer() });
export type SopVersionRef = Static<typeof SopVersionRef>;

const MovedStep = Type.Object({
  dueAt: OpenStep.properties.dueAt,
  confirmedBy: OpenStep.properties.confirmedBy,
  verdicts: OpenStep.properties.verdicts,
});

/**
 * Facts that happened to a case. Stored for ever: a shape is never changed, only new ones are
 * added. `at` (UTC instant) is on every event; the actor is added by the server beside it.
 */
export const CaseEvent = Type.Union([
  Type.Object({ type: Type.Literal('case-opened'), at: Type.String(), entry: Type.String() }),
  Type.Object({ type: Type.Literal('step-opened'), at: Type.String(), step: OpenStep }),
  Type.Object({
    type: Type.Literal('step-completed'),
    at: Type.String(),
    openId: Type.String(),
    stepId: Type.String(),
    exit: Type.String(),
    as: Type.String(),
    reason: Type.Optional(reason),
    note: Type.Optional(Type.String()),
    verdicts: Type.Optional(Type.Array(Verdict)),
    missing: Type.Optional(Type.Array(Type.String(), { description: 'Requirement texts not met' })),
    disposisi: Type.Optional(Disposisi),
    receipt: Type.Optional(Receipt),
    form: Type.Optional(FormResult),
    files: Type.Optional(files),
    result: Type.Optional(
      Type.Union([Type.Literal('done'), Type.Literal('refused'), Type.Null()], {
        description: 'What the case counts as from here on, where the exit changes it',
      }),
    ),
  }),
  Type.Object({
    type: Type.Literal('step-sent-back'),
    at: Type.String(),
    openId: Type.String(),
    stepId: Type.String(),
    as: Type.String(),
    to: Type.String(),
    reason,
  }),
  Type.Object({
    type: Type.Literal('step-withdrawn'),
    at: Type.String(),
    openId: Type.String(),
    stepId: Type.String(),
  }),
  Type.Object({
    type: Type.Literal('step-confirmed'),
    at: Type.String(),
    openId: Type.String(),
    stepId: Type.String(),
    as: Type.String(),
    note: Type.Optional(Type.String()),
    verdicts: Type.Optional(Type.Array(Verdict)),
  }),
  Type.Object({
    type: Type.Literal('fork-opened'),
    at: Type.String(),
    fork: Type.Integer(),
    stepId: Type.String({ description: 'Step whose exit opened it' }),
    exit: Type.String(),
    branches: Type.Integer(),
  }),
  Type.Object({
    type: Type.Literal('branch-arrived'),
    at: Type.String(),
    fork: Type.Integer(),
    joinStepId: Type.String(),
  }),
  Type.Object({ type: Type.Literal('fork-closed'), at: Type.String(), fork: Type.Integer() }),
  Type.Object({
    type: Type.Literal('note-added'),
    at: Type.String(),
    note: Type.String(),
    files: Type.Optional(files),
  }),
  Type.Object({ type: Type.Literal('case-suspended'), at: Type.String(), reason }),
  Type.Object({
    type: Type.Literal('case-resumed'),
    at: Type.String(),
    note: Type.Optional(Type.String()),
    due: Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]), {
      description: 'openId → new due instant; the clock stood still in between',
    }),
  }),
  Type.Object({ type: Type.Literal('case-cancelled'), at: Type.String(), reason }),
  Type.Object({
    type: Type.Literal('case-reopened'),
    at: Type.String(),
    reason,
    to: Type.String(),
  }),
  Type.Object({
    type: Type.Literal('case-moved'),
    at: Type.String(),
    from: SopVersionRef,
    to: SopVersionRef,
    reason,
    open: Type.Record(Type.String(), MovedStep, {
      description: 'openId → what the newer version made of an open step; absent: as it was',
    }),
    askedAnew: Type.Array(Type.String(), {
      description: 'openIds of which a reminder asked for earlier says nothing any more',
    }),
  }),
  Type.Object({
    type: Type.Literal('case-closed'),
    at: Type.String(),
    result: Type.Union([Type.Literal('done'), Type.Literal('refused')]),
  }),
]);
export type CaseEvent = Static<typeof CaseEvent>;
