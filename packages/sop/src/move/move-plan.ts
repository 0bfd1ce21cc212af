import { Type, type Static } from 'typebox';
import { SopChange } from '../compare/change.ts';

/** Why a running case cannot go on under another version of its SOP. */
export const MoveObstacle = Type.Object(
  {
    code: Type.Enum([
      'CASE_OVER',
      'ENTRY_GONE',
      'CLIENT_MISSING',
      'STEP_GONE',
      'KIND_CHANGED',
      'BRANCHES_CHANGED',
      'PLACE_UNREACHABLE',
      'CANNOT_FINISH',
      'FLOW_TOO_WIDE',
    ]),
    steps: Type.Array(Type.String(), { description: 'Titles of the open steps it is about' }),
    sentence: Type.String({ description: 'Indonesian' }),
  },
  { additionalProperties: false },
);
export type MoveObstacle = Static<typeof MoveObstacle>;

const Titles = (description: string) => Type.Array(Type.String(), { description });

/** What becomes of one open step. */
export const MovedStepPlan = Type.Object(
  {
    openId: Type.String(),
    stepId: Type.String(),
    title: Type.String({ description: 'In the newer version' }),
    actors: Type.Array(Type.String(), {
      description: 'Ids of the performers of the office who act there in the newer version',
    }),
    changes: Type.Array(SopChange, {
      description: 'Performers, time, requirements, papers, exits',
    }),
    confirmationsLost: Titles('Performers whose confirmation counts no longer'),
    findingsLost: Titles('Requirements that must be looked at again'),
  },
  { additionalProperties: false },
);
export type MovedStepPlan = Static<typeof MovedStepPlan>;

/** What would happen to one running case under another version of its SOP. */
export const MovePlan = Type.Object(
  {
    isSound: Type.Boolean(),
    obstacles: Type.Array(MoveObstacle, { description: 'Empty when sound' }),
    steps: Type.Array(MovedStepPlan, { description: 'Open steps; empty when not sound' }),
    ahead: Type.Object(
      {
        added: Titles('Steps ahead that were not'),
        removed: Titles('Steps that are no longer ahead'),
        changed: Titles('Steps ahead that are different'),
      },
      { additionalProperties: false },
    ),
    missed: Titles('New steps that the case is past already'),
    papersMissing: Titles('Papers that a step ahead uses and that nothing has made or will make'),
  },
  { additionalProperties: false },
);
export type MovePlan = Static<typeof MovePlan>;
