import { Type, type Static } from 'typebox';
import { Verdict } from './action.ts';

const Instant = (description: string) =>
  Type.String({ description: `${description}; ISO 8601 in UTC` });

/**
 * One open step of a case. A step that is entered again is a new open step:
 * `openId` is "<stepId>:<visit>", unique within the case.
 */
export const OpenStep = Type.Object({
  openId: Type.String(),
  stepId: Type.String(),
  visit: Type.Integer({ minimum: 1, description: 'How often the case has entered this step' }),
  openedAt: Instant('When it opened'),
  dueAt: Type.Union([Instant('When it is promised'), Type.Null()]),
  forks: Type.Array(Type.Integer(), { description: 'Parallel branches it is in, outermost first' }),
  confirmedBy: Type.Array(Type.String(), { description: 'Joint performers who have confirmed' }),
  verdicts: Type.Optional(
    Type.Array(Verdict, {
      description: 'Given with confirmations; they count at the exit unless given anew there',
    }),
  ),
  cameBack: Type.Union([
    Type.Object({
      fromStepId: Type.String(),
      reason: Type.String(),
      note: Type.Optional(
        Type.String({ description: 'What was written beside the choice that sent it back' }),
      ),
      missing: Type.Optional(
        Type.Array(Type.String(), { description: 'Texts of the requirements that were not met' }),
      ),
    }),
    Type.Null(),
  ]),
});
export type OpenStep = Static<typeof OpenStep>;

/** A set of parallel branches: how many there are, how many have arrived at the join. */
export const Fork = Type.Object({
  id: Type.Integer(),
  stepId: Type.String({ description: 'Step whose exit opened it' }),
  exit: Type.String({ description: 'That exit' }),
  branches: Type.Integer(),
  arrived: Type.Integer(),
  joinStepId: Type.Union([Type.String(), Type.Null()]),
});
export type Fork = Static<typeof Fork>;

export const CaseStatus = Type.Union([
  Type.Literal('open'),
  Type.Literal('suspended'),
  Type.Literal('closed'),
  Type.Literal('cancelled'),
]);
export type CaseStatus = Static<typeof CaseStatus>;

const Result = Type.Union([Type.Literal('done'), Type.Literal('refused')]);

/** The state of one case on its SOP: a fold over its events, nothing else. */
export const CaseState = Type.Object({
  status: CaseStatus,
  entry: Type.String(),
  result: Type.Union([Result, Type.Null()]),
  open: Type.Array(OpenStep, { description: 'The set of open steps' }),
  forks: Type.Array(Fork),
  visits: Type.Record(Type.String(), Type.Integer(), {
    description: 'Times each step was entered',
  }),
  walked: Type.Array(
    Type.Object({
      stepId: Type.String(),
      forks: Type.Array(Type.Integer(), { description: 'Branches it was in at the last entry' }),
      result: Type.Union([Result, Type.Null()], {
        description: 'What the case counted as at the last entry; going back there restores it',
      }),
    }),
    {
      description:
        'Steps entered so far, in order of first entry; a case can be sent back to these',
    },
  ),
  waitingList: Type.Optional(
    Type.Record(Type.String(), Instant('Since when it is on the list'), {
      description: 'Steps that stand on the waiting list of an outside party, by step id',
    }),
  ),
  nextFork: Type.Integer(),
  because: Type.Union([Type.String(), Type.Null()], {
    description: 'Reason of a suspension or cancellation while it lasts',
  }),
  suspendedAt: Type.Union([Instant('Since when it stands still'), Type.Null()]),
  closedAt: Type.Union([Instant('When it was closed or cancelled'), Type.Null()]),
});
export type CaseState = Static<typeof CaseState>;
