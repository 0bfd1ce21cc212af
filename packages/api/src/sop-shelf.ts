import { Type, type Static } from 'typebox';
import { SopChange, SopDefinition } from '@tuntas/sop';
import { closed, Id, orNull } from './common.ts';

export const ShelfItem = Type.Object({
  officeId: Type.Integer(),
  office: Type.String(),
  versionId: Id,
  version: Type.Integer(),
  title: Type.String(),
  number: Type.String(),
  year: orNull(Type.Integer()),
  performers: Type.Integer({ description: 'Columns of the sheet' }),
  rows: Type.Integer(),
});
export type ShelfItem = Static<typeof ShelfItem>;

const OfficeId = Type.Integer({ minimum: 1, maximum: 999_999_999 });

/** The text of an office number in an address. */
export const ShelfParams = Type.Object(
  { officeId: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }), versionId: Id },
  closed,
);

export const ShelfSop = Type.Object(
  { item: ShelfItem, definition: SopDefinition },
  { description: 'What the office made public by signing it: no cases, no people' },
);
export type ShelfSop = Static<typeof ShelfSop>;

export const CopySopRequest = Type.Object({ officeId: OfficeId, versionId: Id }, closed);

export const ImportSopRequest = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 500_000, pattern: '\\S' }) },
  closed,
);

export const SopOrigin = Type.Object({
  kind: Type.Enum(['office', 'file'], { description: 'Copied from the shelf, or from a file' }),
  office: Type.String({ description: 'Whose SOP it was' }),
  version: Type.Integer({ description: 'Its version there' }),
  title: Type.String(),
  changes: Type.Array(SopChange, { description: 'What this office made different since' }),
});
export type SopOrigin = Static<typeof SopOrigin>;

export const SopOriginReply = Type.Object(
  { origin: orNull(SopOrigin) },
  { description: 'Null: the SOP is of this office itself' },
);
