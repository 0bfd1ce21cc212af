import type { PartialReading } from '../reading/partial-reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { askClipped } from './ask-clipped.ts';
import { askHeader } from './ask-header.ts';
import { askLineEnds } from './ask-line-ends.ts';
import { buildReading } from './build-reading.ts';
import { columnLabels } from './column-label.ts';
import { withMarginOffice } from './margin-office.ts';
import { documentParts } from './matrix-parts.ts';
import { question } from './question-path.ts';
import { LISTS } from './read-header.ts';
import { headerOnly, sheetParts } from './sheet-parts.ts';
import { headerEvidence, isIdentified, isSopMatrix } from './verdict.ts';

/** The sheets whose matrix stands in a table, in reading order; empty when there is none. */
export function recogniseSheets(document: SourceDocument): PartialReading[] {
  const labels = columnLabels();
  const plain = sheetParts(documentParts(document, labels));
  const isHeadless = plain.length > 0 && plain.every(({ header }) => !isIdentified(header));
  const whole = isHeadless ? sheetParts(documentParts(document, labels, true)) : plain;
  // A running head that says nothing of the kind stays what it is.
  const found = whole.some(({ header }) => isIdentified(header)) ? whole : plain;
  return found.flatMap((sheet) => {
    const { matrices } = sheet;
    if (!matrices.some((matrix) => isSopMatrix(matrix, sheet.header))) return [];
    const header = withMarginOffice(sheet.header, document);
    const reading = buildReading({ ...sheet, header });
    if (reading === undefined) return [];
    const isEmptyForm =
      reading.sheet.rows.length === 0 && reading.sheet.number === '' && reading.sheet.name === '';
    if (isEmptyForm) return [];
    const asked = [...askLineEnds(document, reading.sheet), ...askClipped(document, reading)];
    return [
      asked.length > 0 ? { ...reading, questions: [...reading.questions, ...asked] } : reading,
    ];
  });
}

/** How many labels of a SOP header make a sheet of a document without a matrix. */
const PLAIN_HEADER = 8;

/**
 * A sheet of which only the header is there: its first page, or a matrix that is a picture.
 * Undefined unless identity block and lists are plain.
 */
export function recogniseHeader(document: SourceDocument): PartialReading | undefined {
  const header = headerOnly(documentParts(document, columnLabels()));
  const { found, sheet } = header;
  const lists = LISTS.filter((field) => found.has(field)).length;
  const isPlain = headerEvidence(header) >= PLAIN_HEADER && lists >= 3;
  if (!isPlain || !found.has('number') || !found.has('name')) return undefined;
  if (sheet.number === '' && sheet.name === '') return undefined;
  const columns = {
    activity: '',
    performers: '',
    standard: '',
    requires: '',
    time: '',
    output: '',
    note: '',
  };
  return {
    sheet: { ...sheet, performers: [], columns, rows: [] },
    rows: [],
    questions: [
      ...askHeader(header),
      question(
        'rows',
        'Di mana tabel kegiatan SOP ini?',
        'Hanya identitas SOP yang terbaca; tabel kegiatannya tidak ditemukan.',
      ),
    ],
    places: header.places,
  };
}
