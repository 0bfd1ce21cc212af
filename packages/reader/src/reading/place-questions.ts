import type { SourcePlace } from '../source/source-document.ts';
import type { Question } from './sheet-reading.ts';

/**
 * A place for every question whose value has none of its own: that of what the value is part of, so
 * that whoever is asked about the performers of a row sees the row. `rows` stands for the table.
 */
export function placeQuestions(
  questions: readonly Question[],
  places: Readonly<Record<string, SourcePlace>>,
): Readonly<Record<string, SourcePlace>> {
  const found: Record<string, SourcePlace> = { ...places };
  for (const { where } of questions) {
    const place = found[where] ?? placeAround(where, places);
    if (place !== undefined) found[where] = place;
  }
  return found;
}

function placeAround(
  where: string,
  places: Readonly<Record<string, SourcePlace>>,
): SourcePlace | undefined {
  const row = /^rows\[\d+\]/u.exec(where)?.[0];
  const own = row === undefined ? undefined : places[row];
  if (own !== undefined) return own;
  if (!/^(?:rows|performers)\b/u.test(where)) return undefined;
  const table = places['rows'] ?? places['rows[0]'];
  return table && { block: table.block };
}
