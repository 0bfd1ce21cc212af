import { matchLabel, type LabelMatch } from '../lexicon/index.ts';
import { isOfficeLike } from './fit-value.ts';
import type { RunLine } from './run-line.ts';

/** Lines of a letterhead that can stand above the labels of a sheet. */
const LONGEST_HEAD = 8;
/** Lines between two labels of one identity block: a signer takes some. */
const WIDEST_GAP = 12;
const LEAST_LABELS = 3;

/** An identity block: where its labels stand, and the values of the fields that it names. */
interface Identity {
  readonly from: number;
  to: number;
  readonly values: Map<string, string>;
}

/**
 * Lines of several sheets in one file, parted where an identity block names another sheet: another
 * number, or, where a number is lost, another name. The block of one sheet is printed again on each
 * page, so that the same block parts nothing.
 */
export function splitSheets(lines: readonly RunLine[]): readonly (readonly RunLine[])[] {
  const starts: number[] = [];
  const known: Identity[] = [];
  for (const identity of listIdentities(lines)) {
    const isKnown = known.some((other) => !isOther(identity, other));
    if (isKnown) continue;
    known.push(identity);
    starts.push(identity.from);
  }
  if (starts.length < 2) return [lines];
  const froms = starts.map((start, i) => (i === 0 ? 0 : findHead(lines, start)));
  return froms.map((from, i) => lines.slice(from, froms[i + 1] ?? lines.length));
}

function isOther({ values }: Identity, { values: before }: Identity): boolean {
  const [number, numberBefore] = [values.get('number'), before.get('number')];
  if (number && numberBefore) return number !== numberBefore;
  const [name, nameBefore] = [values.get('name'), before.get('name')];
  const areWhole = values.size >= LEAST_LABELS && before.size >= LEAST_LABELS;
  return areWhole && Boolean(name && nameBefore) && name !== nameBefore;
}

function listIdentities(lines: readonly RunLine[]): readonly Identity[] {
  const found: Identity[] = [];
  lines.forEach((line, at) => {
    for (const { field, value } of listValues(line, lines, at)) {
      const last = found.at(-1);
      const isNext = last !== undefined && at - last.to <= WIDEST_GAP && !last.values.has(field);
      if (isNext) {
        last.to = at;
        last.values.set(field, value);
      } else found.push({ from: at, to: at, values: new Map([[field, value]]) });
    }
  });
  // A single label is one only where it can be compared: "Nomor SOP".
  return found.filter(({ values }) => values.size >= LEAST_LABELS || values.get('number'));
}

/** The header labels on a line with what stands beside them, or else below. */
function listValues({ text, raw }: RunLine, lines: readonly RunLine[], at: number) {
  if (text.length > 200) return [];
  const parts = [text, ...raw.trim().split(/\s{2,}/u)];
  const found = new Map<LabelMatch<'header'>['field'], string>();
  for (const [index, part] of parts.entries()) {
    const label = part.length > 120 ? undefined : matchLabel(part, ['header']);
    if (label === undefined || label.confidence <= 0.8 || found.has(label.field)) continue;
    const beside = index > 0 ? parts[index + 1]?.replace(/^:\s*/u, '') : undefined;
    const below = lines.slice(at + 1, at + 4).find((one) => one.text !== '')?.text ?? '';
    found.set(label.field, label.value || beside || below);
  }
  return [...found].map(([field, value]) => ({ field, value }));
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
