import { Type, type Static } from 'typebox';

/**
 * Why a fact of the flow may be believed. Exactly one key is present.
 * `written`: the sheet says so; the value names the place ("baris 5", "Peralatan").
 * `inferred`: read between the lines; the value says from what. Never in force.
 * `decided`: confirmed or added by the office.
 */
export const Basis = Type.Union(
  [
    Type.Object(
      {
        written: Type.String({ minLength: 1, description: 'Place on the sheet that says so' }),
      },
      { additionalProperties: false },
    ),
    Type.Object(
      {
        inferred: Type.String({ minLength: 1, description: 'What the proposal was read from' }),
      },
      { additionalProperties: false },
    ),
    Type.Object(
      {
        decided: Type.Object(
          {
            by: Type.String({ minLength: 1, description: 'Post that decided' }),
            on: Type.String({ format: 'date', description: 'Day of the decision, YYYY-MM-DD' }),
            why: Type.Optional(
              Type.String({ description: 'Reason, or what the proposal was read from' }),
            ),
            demo: Type.Optional(
              Type.Boolean({ description: 'True when a demo office decided; not a real decision' }),
            ),
          },
          { additionalProperties: false, description: 'Confirmed or added by the office' },
        ),
      },
      { additionalProperties: false },
    ),
  ],
  { description: 'Why this fact may be believed' },
);
export type Basis = Static<typeof Basis>;
