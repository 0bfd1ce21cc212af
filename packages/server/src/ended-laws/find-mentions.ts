import type { EndedMention } from '@tuntas/api';
import { findEndedIn, readNames, type EndedTable, type NamedInSheet } from '@tuntas/sop';
import type { SheetInUse } from './ended-laws.queries.ts';

/** A sheet with what it names, read once for all that is looked for. */
export interface ReadSheet extends Omit<EndedMention, 'text'> {
  readonly names: NamedInSheet;
}

export function readSheets(sheets: readonly SheetInUse[]): readonly ReadSheet[] {
  return sheets.map(({ sheet, ...place }) => ({
    ...place,
    title: sheet.title.trim() || sheet.name.trim(),
    names: readNames(sheet),
  }));
}

/** Where the SOPs of the office name what a table lists, by the entry of the table. */
export function findMentions(
  sheets: readonly ReadSheet[],
  table: EndedTable,
): ReadonlyMap<object, readonly EndedMention[]> {
  const mentions = new Map<object, EndedMention[]>();
  for (const { names, ...where } of sheets) {
    for (const { entry, text } of findEndedIn(names, table)) {
      const list = mentions.get(entry) ?? [];
      if (!list.some(({ id }) => id === where.id)) list.push({ ...where, text });
      mentions.set(entry, list);
    }
  }
  return mentions;
}
