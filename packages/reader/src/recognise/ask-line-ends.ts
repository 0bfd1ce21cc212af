import type { Sheet } from '@tuntas/sop';
import type { Question } from '../reading/sheet-reading.ts';
import type { SourceDocument, UnsureLineEnd } from '../source/source-document.ts';
import { question, quoted } from './question-path.ts';
import { LISTS } from './read-header.ts';

const HEADER = ['office', 'unit', 'name', 'title'] as const;
const CELLS = ['activity', 'requires', 'time', 'output', 'note'] as const;

/** Words that a line end in the file parts or joins, where both readings are possible. */
export function askLineEnds({ blocks }: SourceDocument, sheet: Sheet): Question[] {
  const ends = new Map<string, UnsureLineEnd>();
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    for (const { cells } of block.rows) {
      for (const { paragraphs } of cells) {
        for (const end of paragraphs.flatMap(({ lineEnds = [] }) => lineEnds)) {
          ends.set(end.read, end);
        }
      }
    }
  }
  if (ends.size === 0) return [];
  const values = valuesOf(sheet);
  return [...ends.values()].flatMap(({ read, other }) => {
    const [where, ...more] = values.flatMap(([path, text]) => (text.includes(read) ? [path] : []));
    if (where === undefined) return [];
    const why = `Baris tulisan dalam berkas berakhir pada kata ini; terbaca ${quoted(read)}.`;
    const asked = question(where, 'Bagaimana kata ini ditulis?', why, [read, other]);
    const also = [...new Set(more)].filter((path) => path !== where);
    return [also.length > 0 ? { ...asked, also } : asked];
  });
}

function valuesOf(sheet: Sheet): (readonly [path: string, text: string])[] {
  return [
    ...HEADER.map((field) => [`sheet.${field}`, sheet[field]] as const),
    ['sheet.approvedBy', sheet.approvedBy.written],
    ...LISTS.flatMap((list) => sheet[list].map((item) => [`sheet.${list}`, item] as const)),
    ...sheet.performers.map(({ name }, i) => [`performers[${i}]`, name] as const),
    ...sheet.rows.flatMap((row, i) =>
      CELLS.map((field) => [`rows[${i}].${field}`, row[field]] as const),
    ),
  ];
}
