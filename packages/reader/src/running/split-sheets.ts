import { matchLabel } from '../lexicon/index.ts';
import { isOfficeLike } from './fit-value.ts';
import type { RunLine } from './run-line.ts';

/** Lines of a letterhead that can stand above the labels of a sheet. */
const LONGEST_HEAD = 8;

/** Lines of several sheets in one file, parted where "Nomor SOP" comes again with another value. */
export function splitSheets(lines: readonly RunLine[]): readonly (readonly RunLine[])[] {
  const starts: number[] = [];
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    const value = findNumber(line, lines, at);
    if (value === undefined) return;
    // The identity block of one sheet is printed again on each page.
    if (!seen.has(value)) starts.push(at);
    seen.add(value);
  });
  if (starts.length < 2) return [lines];
  const froms = starts.map((start, i) => (i === 0 ? 0 : findHead(lines, start)));
  return froms.map((from, i) => lines.slice(from, froms[i + 1] ?? lines.length));
}

/** The number of a sheet on a line that holds its label; empty when it is not there. */
function findNumber(
  { text, raw }: RunLine,
  lines: readonly RunLine[],
  at: number,
): string | undefined {
  if (text.length > 200) return undefined;
  const parts = [text, ...raw.trim().split(/\s{2,}/u)];
  for (const [index, part] of parts.entries()) {
    const label = part.length > 120 ? undefined : matchLabel(part, ['header']);
    if (label?.field !== 'number' || label.confidence <= 0.8) continue;
    const beside = index > 0 ? parts[index + 1] : undefined;
    return (
      label.value || beside || (lines.slice(at + 1).find((one) => one.text !== '')?.text ?? '')
    );
  }
  return undefined;
}

/** Up from the label over the letterhead: names of offices and blank lines. */
function findHead(lines: readonly RunLine[], label: number): number {
  let from = label;
  for (let at = label - 1; at >= Math.max(0, label - LONGEST_HEAD); at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && !isOfficeLike(text)) break;
    if (text !== '') from = at;
    if (lines[at]?.opensPage) break;
  }
  return from;
}
