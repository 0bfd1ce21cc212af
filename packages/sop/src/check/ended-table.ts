import { Type, type Static } from 'typebox';
import { MONTHS } from '../clock/format-instant.ts';

const Since = Type.String({
  pattern: '^[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$',
  description: 'Year, month YYYY-MM, or local day YYYY-MM-DD, from which it is no longer in force',
});
const By = Type.String({
  minLength: 1,
  maxLength: 300,
  description: 'What ended it, in Indonesian: "dicabut UU 13/1998"',
});
const Source = Type.Optional(
  Type.String({ maxLength: 300, description: 'Where the reader can look it up' }),
);

/** A regulation that is no longer in force, recognised by its kind, number and year. */
export const EndedLaw = Type.Object({
  law: Type.String({ minLength: 3, maxLength: 60, description: 'Such as `UU 13/1998`' }),
  region: Type.Optional(
    Type.String({
      maxLength: 120,
      description: 'Region of a regional regulation; absent: whichever region',
    }),
  ),
  since: Since,
  by: By,
  source: Source,
});
export type EndedLaw = Static<typeof EndedLaw>;

/** A programme or data source that has ended or was replaced, recognised by words. */
export const EndedProgramme = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  words: Type.Array(Type.String({ minLength: 3, maxLength: 80 }), {
    minItems: 1,
    maxItems: 10,
    description: 'Any of these, as whole words in whatever case, names it',
  }),
  since: Since,
  by: By,
  source: Source,
});
export type EndedProgramme = Static<typeof EndedProgramme>;

/** Laws and programmes that are no longer in force, each from a day on. */
export const EndedTable = Type.Object({
  laws: Type.Array(EndedLaw, { maxItems: 2000 }),
  programmes: Type.Array(EndedProgramme, { maxItems: 500 }),
});
export interface EndedTable {
  readonly laws: readonly EndedLaw[];
  readonly programmes: readonly EndedProgramme[];
}

/** "UU 13/1998"; of a region "Perbup 8/2022 (Teluk Rimba)", its words given as plain ones. */
export function nameEndedLaw(law: string, region: string | null | undefined): string {
  if (!region) return law;
  return `${law} (${region.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())})`;
}

/** First local day on which it is no longer in force: a year or month begins on its first day. */
export function endedOn({ since }: { readonly since: string }): string {
  return `${since}-01-01`.slice(0, 10);
}

/** "2009", "Mei 2021", "1 Mei 2021". */
export function formatSince(since: string): string {
  const [year = '', month, day] = since.split('-');
  if (month === undefined) return year;
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** What has ended by a local day; an end that is still to come warns from its day on. */
export function endedBy(table: EndedTable, day: string): EndedTable {
  const hasEnded = (entry: { readonly since: string }) => endedOn(entry) <= day;
  return {
    laws: table.laws.filter(hasEnded),
    programmes: table.programmes.filter(hasEnded),
  };
}

/** Both tables; an entry of the second goes before one of the first for the same thing. */
export function joinEnded(base: EndedTable, added: EndedTable): EndedTable {
  return {
    laws: [...added.laws, ...base.laws],
    programmes: [...added.programmes, ...base.programmes],
  };
}
