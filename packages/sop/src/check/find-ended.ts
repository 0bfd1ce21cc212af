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

/**
 * Where a sheet names what is no longer in force: every such line of Dasar Hukum, and for each
 * programme the first place. `path` is a JSON pointer into the definition.
 */
export function findEnded(sheet: Sheet, table: EndedTable): readonly EndedFound[] {
  const found: EndedFound[] = [];
  sheet.legalBases.forEach((text, index) => {
    const entry = findEndedLaw(text, table.laws);
    if (entry) found.push({ kind: 'law', entry, path: `/sheet/legalBases/${index}`, text });
  });
  const texts = listTexts(sheet).map(([text, path]) => ({
    text,
    path,
    words: ` ${toPlainWords(text)} `,
  }));
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
  const reference = findLawReference(line);
  if (!reference) return undefined;
  const law = formatLawReference(reference);
  return laws.find(
    (entry) => entry.law === law && sameRegion(entry.region ?? '', reference.region),
  );
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
