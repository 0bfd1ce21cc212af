import type { Sheet } from '../definition/sheet.ts';
import type { EndedLaw, EndedProgramme, EndedTable } from './ended-table.ts';
import { findLawReference, formatLawReference, sameRegion } from './law-reference.ts';
import { toPlainWords } from './plain-words.ts';

export type EndedFound =
  | { readonly kind: 'law'; readonly entry: EndedLaw; readonly path: string; readonly text: string }
  | {
      readonly kind: 'programme';
      readonly entry: EndedProgramme;
      readonly path: string;
      readonly text: string;
    };

interface Place {
  /** JSON pointer into the definition. */
  readonly path: string;
  readonly text: string;
}

/** What a sheet names, for being looked through more than once. */
export interface NamedInSheet {
  readonly laws: readonly (Place & { readonly named: NamedLaw | undefined })[];
  /** `words`: between two blanks. */
  readonly texts: readonly (Place & { readonly words: string })[];
}

export function readNames(sheet: Sheet): NamedInSheet {
  return {
    laws: sheet.legalBases.map((text, index) => ({
      path: `/sheet/legalBases/${index}`,
      text,
      named: nameFirstLaw(text),
    })),
    texts: listTexts(sheet).map(([text, path]) => ({
      text,
      path,
      words: ` ${toPlainWords(text)} `,
    })),
  };
}

/**
 * Where a sheet names what is no longer in force: every such line of Dasar Hukum, and for each
 * programme the first place.
 */
export function findEnded(sheet: Sheet, table: EndedTable): readonly EndedFound[] {
  return findEndedIn(readNames(sheet), table);
}

/** The same in what was read of a sheet before. */
export function findEndedIn(
  { laws, texts }: NamedInSheet,
  table: EndedTable,
): readonly EndedFound[] {
  const found: EndedFound[] = [];
  for (const { named, path, text } of laws) {
    const entry = named && findSameLaw(named, table.laws);
    if (entry) found.push({ kind: 'law', entry, path, text });
  }
  const told = new Set<string>();
  for (const entry of table.programmes) {
    const phrases = entry.words.map(toPlainWords).filter((phrase) => phrase !== '');
    const name = toPlainWords(entry.name);
    const place = texts.find(({ words }) => phrases.some((p) => words.includes(` ${p} `)));
    if (!place || told.has(name)) continue;
    told.add(name);
    found.push({ kind: 'programme', entry, path: place.path, text: place.text });
  }
  return found;
}

/** The entry for the regulation that a line names first; undefined when it is not in the list. */
export function findEndedLaw<Entry extends Pick<EndedLaw, 'law' | 'region'>>(
  line: string,
  laws: readonly Entry[],
): Entry | undefined {
  const named = nameFirstLaw(line);
  return named && findSameLaw(named, laws);
}

interface NamedLaw {
  readonly law: string;
  readonly region: string;
}

function nameFirstLaw(line: string): NamedLaw | undefined {
  const reference = findLawReference(line);
  return reference && { law: formatLawReference(reference), region: reference.region };
}

function findSameLaw<Entry extends Pick<EndedLaw, 'law' | 'region'>>(
  { law, region }: NamedLaw,
  laws: readonly Entry[],
): Entry | undefined {
  return laws.find((entry) => entry.law === law && sameRegion(entry.region ?? '', region));
}

function listTexts(sheet: Sheet): readonly (readonly [text: string, path: string])[] {
  const sections = ['legalBases', 'qualifications', 'related', 'equipment', 'warnings'] as const;
  return [
    ...sections.flatMap((name) =>
      sheet[name].map((text, index) => [text, `/sheet/${name}/${index}`] as const),
    ),
    ...sheet.rows.flatMap((row, index) =>
      (['activity', 'requires', 'output', 'note'] as const).map(
        (name) => [row[name], `/sheet/rows/${index}/${name}`] as const,
      ),
    ),
  ];
}
