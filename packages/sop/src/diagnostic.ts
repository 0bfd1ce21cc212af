import { Type, type Static } from 'typebox';

/** A finding about a definition file. `message` and `suggestion` are Indonesian. */
export const Diagnostic = Type.Object(
  {
    code: Type.String({ description: 'UPPER_SNAKE code, listed in DIAGNOSTICS' }),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
    file: Type.String(),
    line: Type.Integer({ minimum: 1 }),
    column: Type.Integer({ minimum: 1 }),
    path: Type.String({ description: 'Place in the definition, such as /flow/steps/3/exits/0' }),
    message: Type.String({ description: 'One Indonesian sentence' }),
    suggestion: Type.Optional(Type.String({ description: 'What to do, in Indonesian' })),
  },
  { additionalProperties: false },
);
export type Diagnostic = Static<typeof Diagnostic>;
