import { Type, type Static } from 'typebox';
import { Flow } from './flow.ts';
import { Sheet } from './sheet.ts';

/** One SOP definition file: the signed sheet, and how the office runs it. */
export const SopDefinition = Type.Object(
  {
    language: Type.Literal(1, { description: 'Version of the SOP language' }),
    id: Type.String({
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 80,
      description: 'Name of the procedure, the same over its versions',
    }),
    version: Type.Integer({ minimum: 1, description: 'Version of this definition' }),
    sheet: Sheet,
    flow: Flow,
  },
  { additionalProperties: false },
);
export type SopDefinition = Static<typeof SopDefinition>;
