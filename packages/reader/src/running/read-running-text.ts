import type { PartialReading } from '../reading/partial-reading.ts';
import type { Question } from '../reading/sheet-reading.ts';
import { recogniseSheets } from '../recognise/index.ts';
import type { SourceDocument, SourcePlace } from '../source/source-document.ts';
import { askRunning } from './ask-running.ts';
import { askDoubts } from './doubts/index.ts';
import { readLaidText } from './layout/index.ts';
import { rebuildDocument, type RebuiltDocument } from './rebuild-document.ts';
import { listRunLines } from './run-line.ts';
import { readSheetLines, type FoundLines } from './sheet-lines.ts';
import { splitSheets } from './split-sheets.ts';

/**
 * Reads sheets whose tables are lost: lines of a badly copied PDF or Word file, labels and values in
 * turn or one after the other, cells of the matrix one below the other. What is not certain stays in
 * the likeliest field and is asked about. Empty when the lines are no SOP sheet.
 */
export function readRunningText(document: SourceDocument): PartialReading[] {
  return splitSheets(listRunLines(document)).flatMap((lines) => {
    const laid = readLaidText(lines, document.format);
    if (laid) return [laid];
    const filled = lines.filter(({ text }) => text !== '');
    const found = readSheetLines(filled);
    if (!found) return [];
    const rebuilt = rebuildDocument(found, document.format);
    const [reading] = recogniseSheets(rebuilt.document);
    return reading ? [askDoubts(finish(reading, found, rebuilt), filled, found.heading)] : [];
  });
}

function finish(
  reading: PartialReading,
  found: FoundLines,
  { origins, madeUp }: RebuiltDocument,
): PartialReading {
  const columns = { ...reading.sheet.columns };
  for (const field of madeUp) {
    if (field === 'no') delete columns.no;
    else columns[field] = '';
  }
  const places = Object.fromEntries(
    Object.entries(reading.places).flatMap(([path, place]) => {
      const origin = findOrigin(place, origins);
      return origin ? [[path, origin]] : [];
    }),
  );
  return {
    ...reading,
    sheet: { ...reading.sheet, columns },
    questions: mergeQuestions(askRunning(found, reading.sheet), reading.questions),
    places,
  };
}

function findOrigin(
  { block, row = 0, column = 0 }: SourcePlace,
  origins: RebuiltDocument['origins'],
): SourcePlace | undefined {
  return origins.get(`${block}:${row}:${column}`);
}

/** Of two questions about one value the first stays. */
function mergeQuestions(
  own: readonly Question[],
  others: readonly Question[],
): readonly Question[] {
  const asked = new Set(own.map(({ where }) => where));
  return [...own, ...others.filter(({ where }) => !asked.has(where))];
}
