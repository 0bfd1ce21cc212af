import type { SopDefinition } from '@tuntas/sop';

/** Every text of a sheet, one entry per cell or list item, in the order in which it is printed. */
export function listSheetTexts({ sheet }: SopDefinition): string[] {
  const { labels, columns, performers } = sheet;
  const lists = (
    ['legalBases', 'qualifications', 'related', 'equipment', 'warnings', 'records'] as const
  ).flatMap((key) => [labels[key], ...sheet[key]]);
  return [
    ...[sheet.office, sheet.unit, labels.number, sheet.number],
    ...[labels.madeOn, sheet.madeOn.written, labels.revisedOn, sheet.revisedOn.written],
    ...[labels.effectiveOn, sheet.effectiveOn.written],
    ...[labels.approvedBy, sheet.approvedBy.written, labels.name, sheet.name],
    ...lists,
    sheet.title,
    ...[columns.no ?? '', columns.activity, columns.performers, columns.standard, columns.note],
    ...performers.map(({ name }) => name),
    ...[columns.requires, columns.time, columns.output],
    ...(columns.numbers ?? []),
    ...sheet.rows.flatMap((row) => [
      ...[row.no, row.activity, ...(row.marks ?? []).map(({ text }) => text)],
      ...[row.requires, row.time, row.output, row.note],
    ]),
  ].filter((text) => text !== '');
}

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The first of `texts` whose words do not come next in `words`; undefined when all do, in order. */
export function findMissing(
  texts: readonly string[],
  words: readonly string[],
): string | undefined {
  let from = 0;
  return texts.find((text) => {
    const wanted = wordsOf(text);
    for (let at = from; at + wanted.length <= words.length; at += 1) {
      if (wanted.every((word, index) => words[at + index] === word)) {
        from = at + wanted.length;
        return false;
      }
    }
    return true;
  });
}
