import { matchLabel } from '../lexicon/index.ts';
import { isDateLike, isOfficeLike, isSignerLike } from './fit-value.ts';
import type { RunLine } from './run-line.ts';

/** So many labels of the identity block one below the other have lost their values. */
const LEAST_LABELS = 4;
/** Lines of a signer: post, name, rank, NIP. */
const LONGEST_SIGNER = 5;
/** "470/SOP.08/DISDUKCAPIL". */
const FILED = /^[\p{L}\d.-]*(?:\/[\p{L}\d. -]+){2,}$/u;

/** Lines from `from` up to `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the values of the identity block back below its labels, where a copy made block by block
 * has other parts of the sheet between them. Only values that show what they are: a number, dates, a
 * signer up to the NIP, and behind it the name of the procedure.
 */
export function gatherIdentity(lines: readonly RunLine[]): readonly RunLine[] {
  const labels = findLabels(lines);
  if (!labels) return lines;
  const runs = findRuns(lines, labels.to);
  const [first] = runs;
  if (first === undefined || !isWhole(lines, runs)) return lines;
  const isMoved = (at: number) => runs.some(({ from, to }) => at >= from && at < to);
  const kept = lines.flatMap((line, at) => (at >= labels.to && !isMoved(at) ? [line] : []));
  const values = runs.flatMap(({ from, to }) => lines.slice(from, to));
  const name = isSignerLike(values.at(-1)?.text ?? '') ? undefined : values.at(-1);
  // The label of the name may stand apart from the others.
  const ownLabel = kept.findIndex(({ text }) => fieldOf(text)?.field === 'name');
  const isApart = name !== undefined && ownLabel >= 0;
  const rest = isApart ? kept.toSpliced(ownLabel + 1, 0, name) : kept;
  // The unit stands between the labels and what follows them.
  const units = countUnits(rest);
  return [
    ...lines.slice(0, labels.from),
    ...rest.slice(0, units),
    ...lines.slice(labels.from, labels.to),
    ...(isApart ? values.slice(0, -1) : values),
    ...rest.slice(units),
  ];
}

function fieldOf(text: string) {
  const label = text.length > 60 ? undefined : matchLabel(text, ['header', 'section']);
  return label?.value === '' && label.confidence > 0.8 ? label : undefined;
}

function findLabels(lines: readonly RunLine[]): Run | undefined {
  const labels = lines.map(({ text }) => fieldOf(text));
  const isHeader = (at: number) => labels[at]?.kind === 'header';
  const from = labels.findIndex(
    (label, at) =>
      label?.field === 'number' &&
      Array.from({ length: LEAST_LABELS }).every((_, i) => isHeader(at + i)),
  );
  if (from < 0) return undefined;
  const rest = labels.findIndex((_, at) => at > from && !isHeader(at));
  return { from, to: rest < 0 ? lines.length : rest };
}

/** Numbers, dates and signers that stand behind other lines, in their order. */
function findRuns(lines: readonly RunLine[], from: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const length = countValues(lines, at);
    if (length === 0) continue;
    runs.push({ from: at, to: at + length });
    at += length - 1;
  }
  return runs;
}

function countValues(lines: readonly RunLine[], from: number): number {
  const textAt = (at: number) => lines[at]?.text ?? '';
  let at = from;
  if (FILED.test(textAt(at)) && /\d/u.test(textAt(at))) at += 1;
  while (isDateLike(textAt(at))) at += 1;
  if (at === from) return 0;
  for (let end = at; end < at + LONGEST_SIGNER; end += 1) {
    if (textAt(end) === '' || fieldOf(textAt(end)) || /^\W*\d{1,2}[.)]/u.test(textAt(end))) break;
    if (!isSignerLike(textAt(end))) continue;
    const name = textAt(end + 1);
    const isName = /^\p{Lu}[^:]{5,}$/u.test(name) && !fieldOf(name) && !isDateLike(name);
    return end + (isName && endsBlock(lines, end + 2) ? 2 : 1) - from;
  }
  return at - from;
}

/** What follows the signer is the name of the procedure, right above a label or the matrix. */
function endsBlock(lines: readonly RunLine[], at: number): boolean {
  const text = lines[at]?.text;
  return text === undefined || fieldOf(text) !== undefined;
}

/** One number, one signer, and no more dates than a sheet has. */
function isWhole(lines: readonly RunLine[], runs: readonly Run[]): boolean {
  const texts = runs.flatMap(({ from, to }) => lines.slice(from, to).map(({ text }) => text));
  const count = (has: (text: string) => boolean) => texts.filter(has).length;
  const dates = count(isDateLike);
  return count((text) => FILED.test(text)) === 1 && count(isSignerLike) === 1 && dates <= 3;
}

function countUnits(lines: readonly RunLine[]): number {
  const rest = lines.findIndex(({ text }) => !isOfficeLike(text) || fieldOf(text) !== undefined);
  return rest < 0 ? lines.length : rest;
}
