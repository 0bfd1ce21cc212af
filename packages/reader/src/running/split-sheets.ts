import { matchLabel } from '../lexicon/index.ts';
import type { RunLine } from './run-line.ts';

/** Lines of several sheets in one file, parted where "Nomor SOP" comes again with another value. */
export function splitSheets(lines: readonly RunLine[]): readonly (readonly RunLine[])[] {
  const starts: number[] = [];
  const seen = new Set<string>();
  lines.forEach(({ text }, at) => {
    if (text.length > 120) return;
    const label = matchLabel(text, ['header']);
    if (label?.field !== 'number' || label.confidence <= 0.8) return;
    const value = label.value || (lines.slice(at + 1).find((line) => line.text !== '')?.text ?? '');
    // The identity block of one sheet is printed again on each page.
    if (!seen.has(value)) starts.push(at);
    seen.add(value);
  });
  if (starts.length < 2) return [lines];
  return starts.map((start, i) => lines.slice(i === 0 ? 0 : start, starts[i + 1] ?? lines.length));
}
