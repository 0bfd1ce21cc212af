import { Type, type Static } from 'typebox';

/** What of an SOP a difference is about. */
export const ChangeArea = Type.Enum(
  ['header', 'list', 'row', 'performer', 'step', 'exit', 'time', 'requirement', 'paper', 'entry'],
  { description: 'What of the SOP is different' },
);
export type ChangeArea = Static<typeof ChangeArea>;

/** One difference of meaning between two versions; not a line of text. */
export const SopChange = Type.Object(
  {
    area: ChangeArea,
    change: Type.Enum(['added', 'removed', 'changed']),
    what: Type.String({ description: 'What is different, in Indonesian: "Langkah 3: pelaksana"' }),
    before: Type.String({ description: 'Empty when added' }),
    after: Type.String({ description: 'Empty when removed' }),
    step: Type.Optional(Type.String({ description: 'Id of the step in the newer version' })),
  },
  { additionalProperties: false },
);
export type SopChange = Static<typeof SopChange>;
