import { Type, type Static } from 'typebox';
import { FormEntry } from '../instrument/instrument.ts';

const Text = (description: string) => Type.String({ maxLength: 4000, description });
const As = Type.String({ maxLength: 60, description: 'Performer id on whose behalf it is done' });
const OpenId = Type.String({ maxLength: 80, description: 'Which open step' });
const closed = { additionalProperties: false } as const;

export const Verdict = Type.Object(
  {
    requirementId: Type.String({ maxLength: 60 }),
    verdict: Type.Union([
      Type.Literal('met'),
      Type.Literal('missing'),
      Type.Literal('not-acceptable'),
      Type.Literal('not-needed'),
    ]),
    note: Type.Optional(Text('Why')),
  },
  closed,
);
export type Verdict = Static<typeof Verdict>;

export const Disposisi = Type.Object(
  {
    instruction: Type.String({ minLength: 1, maxLength: 2000, description: 'Isi disposisi' }),
    dueOn: Type.Optional(Type.String({ format: 'date', description: 'Wanted by this day' })),
    copyTo: Type.Optional(
      Type.Array(Type.String({ maxLength: 60 }), {
        maxItems: 50,
        description: 'Performer ids that get a copy',
      }),
    ),
  },
  closed,
);
export type Disposisi = Static<typeof Disposisi>;

export const Receipt = Type.Object(
  {
    receivedBy: Type.String({ minLength: 1, maxLength: 200, description: 'Who received it' }),
    receivedOn: Type.String({ format: 'date' }),
  },
  closed,
);
export type Receipt = Static<typeof Receipt>;

/** Leaving a step by one of its exits. */
export const TakeExit = Type.Object(
  {
    type: Type.Literal('take-exit'),
    openId: OpenId,
    exit: Type.String({ maxLength: 60 }),
    as: As,
    reason: Type.Optional(Text('Why; demanded by exits that go back or refuse')),
    note: Type.Optional(Text('Anything worth keeping')),
    verdicts: Type.Optional(Type.Array(Verdict, { maxItems: 100 })),
    chosen: Type.Optional(
      Type.Array(Type.String({ maxLength: 60 }), {
        maxItems: 50,
        description: 'Targets chosen, where the exit lets one choose',
      }),
    ),
    disposisi: Type.Optional(Disposisi),
    receipt: Type.Optional(Receipt),
    files: Type.Optional(
      Type.Array(Type.String({ format: 'uuid' }), {
        maxItems: 50,
        description: 'Ids of files put into the case',
      }),
    ),
    form: Type.Optional(FormEntry),
  },
  closed,
);
export type TakeExit = Static<typeof TakeExit>;

/** A joint performer says: my part is done. */
export const Confirm = Type.Object(
  {
    type: Type.Literal('confirm'),
    openId: OpenId,
    as: As,
    note: Type.Optional(Text('Note')),
    verdicts: Type.Optional(Type.Array(Verdict, { maxItems: 100 })),
  },
  closed,
);
/** Back to any step the case has been in, with a reason. */
export const SendBack = Type.Object(
  {
    type: Type.Literal('send-back'),
    openId: OpenId,
    as: As,
    to: Type.String({ maxLength: 60, description: 'Step id that was walked before' }),
    reason: Text('Why'),
  },
  closed,
);
export const AddNote = Type.Object(
  {
    type: Type.Literal('add-note'),
    note: Type.String({ minLength: 1, maxLength: 4000 }),
    files: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 50 })),
  },
  closed,
);
export const Suspend = Type.Object({ type: Type.Literal('suspend'), reason: Text('Why') }, closed);
export const Resume = Type.Object(
  { type: Type.Literal('resume'), note: Type.Optional(Text('Note')) },
  closed,
);
export const Cancel = Type.Object({ type: Type.Literal('cancel'), reason: Text('Why') }, closed);
/** A closed or cancelled case goes on at a step it has been in. */
export const Reopen = Type.Object(
  { type: Type.Literal('reopen'), to: Type.String({ maxLength: 60 }), reason: Text('Why') },
  closed,
);

/** Everything that can be done to a running case. */
export const CaseAction = Type.Union([
  TakeExit,
  Confirm,
  SendBack,
  AddNote,
  Suspend,
  Resume,
  Cancel,
  Reopen,
]);
export type CaseAction = Static<typeof CaseAction>;
export type CaseActionType = CaseAction['type'];
