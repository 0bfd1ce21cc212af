import type { PartialReading } from '../reading/partial-reading.ts';
import type { Question } from '../reading/sheet-reading.ts';
import { recogniseSheets } from '../recognise/index.ts';
import type { SourceDocument, SourcePlace } from '../source/source-document.ts';
import { askRunning } from './ask-running.ts';
import { askDoubts } from './doubts/index.ts';
import { readLaidText } from './layout/index.ts';
import { rebuildDocument, type RebuiltDocument } from './rebuild-document.ts';
import { readTornLines } from './read-torn-lines.ts';
import { listRunLines, type RunLine } from './run-line.ts';
import { readSheetLines, type FoundLines } from './sheet-lines.ts';
import { splitSheets } from './split-sheets.ts';

/**
 * Reads sheets whose tables are lost: lines of a badly copied PDF or Word file, labels and values in
 * turn or one after the other, cells of the matrix one below the other. What is not certain stays in
 * the likeliest field and is asked about. Empty when the lines are no SOP sheet.
 */
export function readRunningText(document: SourceDocument): PartialReading[] {
  const parts = splitSheets(listRunLines(document));
  const readings = parts.map((lines) => readPart(lines, document.format));
  const unread = parts.filter((_, at) => readings[at] === undefined);
  const found = readings.filter((reading) => reading !== undefined);
  return found.map((reading, at) =>
    at === found.length - 1 ? askUnread(reading, unread) : reading,
  );
}

function readPart(
  lines: readonly RunLine[],
  format: SourceDocument['format'],
): PartialReading | undefined {
  const laid = readLaidText(lines, format);
  if (laid) return laid;
  const filled = lines.filter(({ text }) => text !== '');
  const found = readTornLines(lines) ?? readSheetLines(filled);
  if (!found) return undefined;
  const rebuilt = rebuildDocument(found, format);
  const [reading] = recogniseSheets(rebuilt.document);
  return reading && askDoubts(finish(reading, found, rebuilt), filled, found.heading);
}

/** Another sheet of the same file of which no table was found must not be lost in silence. */
function askUnread(
  reading: PartialReading,
  unread: readonly (readonly RunLine[])[],
): PartialReading {
  const questions = unread.map((lines): Question => {
    const first = lines.find(({ text }) => text !== '')?.text ?? '';
    return {
      where: 'rows',
      ask: 'Di mana tabel kegiatan SOP lain dalam berkas ini?',
      why: `Mulai dari “${first.slice(0, 120)}” tampak SOP lain yang tabelnya tidak terbaca.`,
    };
  });
  return { ...reading, questions: [...reading.questions, ...questions] };
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
