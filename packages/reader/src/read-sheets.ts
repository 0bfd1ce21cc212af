import { readFlowingText } from './flowing/index.ts';
import { inferPerformers } from './performers/index.ts';
import type { PartialReading } from './reading/partial-reading.ts';
import type { ReadResult } from './reading/sheet-reading.ts';
import { recogniseHeader, recogniseSheets, whyNoSheet } from './recognise/index.ts';

import { readRunningText } from './running/index.ts';
import type { SourceDocument } from './source/source-document.ts';

/**
 * Reads the SOP sheets of a document: from its tables, else from its running text. Pure; the same
 * document gives the same reading.
 */
export function readSheets(document: SourceDocument): ReadResult {
  const sheets = partialReadings(document).map(inferPerformers);
  return sheets.length > 0 ? { sheets } : { sheets, notSheetBecause: whyNoSheet(document) };
}

function partialReadings(document: SourceDocument): readonly PartialReading[] {
  const fromTables = recogniseSheets(document);
  if (fromTables.length > 0) return fromTables;
  const fromText = readRunningText(document).filter(isOfSop);
  if (fromText.length > 0) return fromText;
  const hasTables = document.blocks.some(({ type }) => type === 'table');
  const loose = hasTables
    ? (recogniseHeader(document) ?? readFlowingText(document))
    : (readFlowingText(document) ?? recogniseHeader(document));
  return loose !== undefined && isOfSop(loose) ? [loose] : [];
}

/**
 * Without a table of its own a text must name itself: a job description has a Dasar Hukum, a
 * Kualifikasi and a table of activities with times, too.
 */
function isOfSop({ sheet }: PartialReading): boolean {
  if (sheet.rows.length === 0 && isGuidance(sheet)) return false;
  const { labels, columns } = sheet;
  const { number, madeOn, revisedOn, effectiveOn, approvedBy, name } = labels;
  const identity = [number, madeOn, revisedOn, effectiveOn, approvedBy, name].filter(
    (label) => label !== '',
  );
  const standard = [columns.requires, columns.time, columns.output].filter((label) => label !== '');
  const isMatrix = columns.performers !== '' && standard.length >= 2;
  return identity.length >= 3 || isMatrix;
}

/** How to fill in a form: where the dates of a sheet would stand, sentences say what to write. */
function isGuidance({ madeOn, revisedOn, effectiveOn }: PartialReading['sheet']): boolean {
  const sentences = [madeOn, revisedOn, effectiveOn].filter(
    ({ written, day }) => day === undefined && /\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(written),
  );
  return sentences.length > 1;
}
