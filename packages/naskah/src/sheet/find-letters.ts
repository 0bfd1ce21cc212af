import type { Sheet, SopDefinition } from '@tuntas/sop';

/**
 * Control characters, halves of letters and codes that are no letters: no document can hold them.
 * White space of any kind is folded by whoever prints it.
 */
const NO_LETTER = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** What is in the texts of a definition and can stand in no document, each once. */
export function listNoLetters(definition: SopDefinition): string[] {
  const found = new Set<string>();
  for (const text of listTexts(definition)) {
    for (const [letter] of text.matchAll(NO_LETTER)) found.add(letter);
  }
  return [...found];
}

/** Where one of these letters stands on the sheet; "lampiran" for what only the annex prints. */
export function findLetters(definition: SopDefinition, letters: readonly string[]): string[] {
  const hasOne = (text: string): boolean => letters.some((letter) => text.includes(letter));
  const places = listPlaces(definition.sheet)
    .filter(({ text }) => hasOne(text))
    .map(({ place }) => place);
  return places.length === 0 && listTexts(definition.flow).some(hasOne) ? ['lampiran'] : places;
}

interface Place {
  readonly place: string;
  readonly text: string;
}

function listPlaces(sheet: Sheet): Place[] {
  const { labels, columns, performers } = sheet;
  const lists = (
    ['legalBases', 'qualifications', 'related', 'equipment', 'warnings', 'records'] as const
  ).flatMap((key) =>
    sheet[key].map((text, index) => ({ place: `${labels[key]} butir ${index + 1}`, text })),
  );
  const rows = sheet.rows.flatMap((row, index) => {
    const at = (column: string, text: string): Place => ({
      place: `baris ${index + 1}, ${column}`,
      text,
    });
    return [
      at(columns.no ?? columns.activity, row.no),
      ...(['activity', 'requires', 'time', 'output', 'note'] as const).map((key) =>
        at(columns[key], row[key]),
      ),
      ...(row.marks ?? []).map(({ text }) => at(columns.performers, text)),
    ];
  });
  const headings = [...Object.values(labels), ...Object.values(columns).flat()];
  return [
    { place: 'nama instansi', text: sheet.office },
    { place: 'nama unit', text: sheet.unit },
    { place: labels.number, text: sheet.number },
    ...(['madeOn', 'revisedOn', 'effectiveOn', 'approvedBy'] as const).map((key) => ({
      place: labels[key],
      text: sheet[key].written,
    })),
    { place: labels.name, text: sheet.name },
    ...lists,
    { place: 'judul tabel', text: sheet.title },
    ...performers.map(({ name }) => ({ place: columns.performers, text: name })),
    ...headings.map((text) => ({ place: `judul “${text}”`, text })),
    ...rows,
  ];
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
