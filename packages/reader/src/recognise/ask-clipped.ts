import type { PartialReading } from '../reading/partial-reading.ts';
import type { Question } from '../reading/sheet-reading.ts';
import type { SourceDocument, SourceParagraph, SourcePlace } from '../source/source-document.ts';
import { fold } from './fold.ts';
import { question, quoted } from './question-path.ts';

const CELLS = ['activity', 'requires', 'time', 'output', 'note'] as const;

/** Values whose last line runs out of a row of fixed height: what followed is not in the file. */
export function askClipped(
  { blocks }: SourceDocument,
  { sheet, places, questions }: PartialReading,
): Question[] {
  const known = new Set(questions.map(({ where }) => where));
  return sheet.rows.flatMap((row, i) =>
    CELLS.flatMap((field) => {
      const where = `rows[${i}].${field}`;
      const end = lastParagraph(blocks, places[where]);
      const text = fold(end?.text ?? '');
      // Where the next page goes on with the row, it is whole.
      if (!end?.isClipped || !row[field].endsWith(text) || known.has(where)) return [];
      const why = `Baris terakhir sel ini melewati garis bawahnya; tulisan sesudah ${quoted(text.slice(-60))} mungkin tidak tercetak.`;
      return [question(where, 'Bagaimana lengkapnya?', why)];
    }),
  );
}

function lastParagraph(
  blocks: SourceDocument['blocks'],
  place: SourcePlace | undefined,
): SourceParagraph | undefined {
  const block = place && blocks[place.block];
  if (block?.type !== 'table') return undefined;
  const cells = block.rows[place?.row ?? -1]?.cells ?? [];
  return cells.find(({ column }) => column === place?.column)?.paragraphs.at(-1);
}
