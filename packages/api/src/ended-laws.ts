import { Type, type Static } from 'typebox';
import { closed, Day, Id, Instant, orNull, Wording } from './common.ts';

export const EndedKind = Type.Enum(['law', 'programme']);
export type EndedKind = Static<typeof EndedKind>;

/** A place in an SOP of the office that names what has ended. */
export const EndedMention = Type.Object({
  place: Type.Enum(['version', 'draft']),
  id: Id,
  title: Type.String({ description: 'Of the SOP' }),
  version: Type.Integer(),
  text: Type.String({ description: 'The line or cell of the sheet' }),
});
export type EndedMention = Static<typeof EndedMention>;

export const EndedEntry = Type.Object({
  /** Null: of the list that ships. */
  id: orNull(Id),
  kind: EndedKind,
  name: Type.String({ description: 'A law as it was entered, or by its reference: UU 13/1998' }),
  law: orNull(Type.String({ description: 'How it is recognised: kind, number/year' })),
  region: orNull(Type.String()),
  words: Type.Array(Type.String()),
  since: Type.String({ description: 'Year, month YYYY-MM, or local day YYYY-MM-DD' }),
  by: Type.String(),
  source: Type.String({ description: 'Empty when none was given' }),
  added: orNull(Type.Object({ at: Instant, by: Type.String() })),
  withdrawn: orNull(Type.Object({ at: Instant, by: Type.String(), reason: Type.String() })),
  mentions: Type.Array(EndedMention, {
    description: 'SOPs in force and open drafts that name it; empty for a withdrawn one',
  }),
});
export type EndedEntry = Static<typeof EndedEntry>;

/** The office's own first, newest first; then those that ship. */
export const EndedListReply = Type.Object({ entries: Type.Array(EndedEntry) });
export type EndedListReply = Static<typeof EndedListReply>;

const Words = Type.Array(Type.String({ minLength: 3, maxLength: 80, pattern: '[^\\s]' }), {
  maxItems: 10,
  description: 'For a programme: words that name it besides its name',
});

export const EndedPreviewQuery = Type.Object(
  {
    kind: EndedKind,
    name: Type.String({ minLength: 1, maxLength: 300 }),
    words: Type.Optional(Type.String({ maxLength: 900, description: 'Separated by commas' })),
  },
  closed,
);
/** What an entry would be recognised as, and where it would be found. */
export const EndedPreviewReply = Type.Object({
  law: orNull(Type.String()),
  region: orNull(Type.String()),
  known: orNull(Type.Object({ name: Type.String(), since: Type.String(), by: Type.String() })),
  mentions: Type.Array(EndedMention),
});
export type EndedPreviewReply = Static<typeof EndedPreviewReply>;

const Since = Type.Union(
  [
    Day,
    Type.String({ pattern: '^[12][0-9]{3}-(0[1-9]|1[0-2])$' }),
    Type.String({ pattern: '^[12][0-9]{3}$' }),
  ],
  { description: 'Local day YYYY-MM-DD, month YYYY-MM, or year; as exactly as it is known' },
);

export const AddEndedRequest = Type.Object(
  {
    kind: EndedKind,
    name: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
    words: Type.Optional(Words),
    since: Since,
    by: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
    source: Type.Optional(Type.String({ maxLength: 300 })),
  },
  closed,
);
export type AddEndedRequest = Static<typeof AddEndedRequest>;
export const AddedEndedReply = Type.Object({ id: Id });

export const WithdrawEndedRequest = Type.Object({ reason: Wording(3, 500) }, closed);
