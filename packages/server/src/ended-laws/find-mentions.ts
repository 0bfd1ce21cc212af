import type { EndedMention } from '@tuntas/api';
import { findEnded, type EndedTable } from '@tuntas/sop';
import type { SheetInUse } from './ended-laws.queries.ts';

/** Where the SOPs of the office name what a table lists, by the entry of the table. */
export function findMentions(
  sheets: readonly SheetInUse[],
  table: EndedTable,
): ReadonlyMap<object, readonly EndedMention[]> {
  const mentions = new Map<object, EndedMention[]>();
  for (const { sheet, place, id, version } of sheets) {
    const title = sheet.title.trim() || sheet.name.trim();
    for (const { entry, text } of findEnded(sheet, table)) {
      const list = mentions.get(entry) ?? [];
      if (!list.some((one) => one.id === id)) list.push({ place, id, title, version, text });
      mentions.set(entry, list);
    }
  }
  return mentions;
}
