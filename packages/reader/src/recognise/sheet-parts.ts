import { labelCells, type HeaderPart } from './header-labels.ts';
import type { DocumentPart, MatrixPart } from './matrix-parts.ts';
import { readHeader, type ReadHeader } from './read-header.ts';

/** The parts of a document that make one sheet. */
export interface SheetParts {
  readonly header: ReadHeader;
  readonly matrices: readonly MatrixPart[];
  /** What stands right under the last table and belongs to nothing; empty when that is clear. */
  readonly left: string;
}

interface Group {
  readonly above: HeaderPart[];
  readonly matrices: MatrixPart[];
}

/**
 * Gathers header and matrix of each sheet. A matrix goes on when the next one has the same posts and
 * no header of its own between; a header may stand below its matrix when none stands above.
 */
export function sheetParts(parts: readonly DocumentPart[]): SheetParts[] {
  const groups: Group[] = [];
  let waiting: HeaderPart[] = [];
  for (const { type, part } of parts) {
    if (type === 'header') {
      waiting.push(part);
      continue;
    }
    const last = groups.at(-1);
    if (last && goesOn(last, waiting, part))
      last.matrices.push(asAbove(last.matrices.at(-1), part));
    else groups.push({ above: waiting, matrices: [part] });
    waiting = [];
  }
  const isBelow = groups.length > 0 && !hasLabels(groups[0]?.above ?? []) && hasLabels(waiting);
  return groups.map(({ above, matrices }, i) => {
    const next = groups[i + 1]?.above ?? waiting;
    const isLast = i === groups.length - 1;
    // The last sheet of several can have its header below it, too: nothing else follows there.
    const isOwnBelow = isLast && !hasLabels(above) && hasLabels(waiting);
    const own = isBelow
      ? [...next, ...(i === 0 ? above : [])]
      : isOwnBelow
        ? [...waiting, ...above]
        : above;
    const isTaken = isBelow || isOwnBelow;
    return { header: readHeader(own), matrices, left: isTaken ? '' : leftUnder(next) };
  });
}

/** The header of a document without a matrix. */
export function headerOnly(parts: readonly DocumentPart[]): ReadHeader {
  return readHeader(parts.flatMap(({ type, part }) => (type === 'header' ? [part] : [])));
}

function hasLabels(parts: readonly HeaderPart[]): boolean {
  return parts.some(({ grid, from, to }) =>
    grid.rows
      .slice(from, to)
      .some((row) => labelCells(row).some(({ label }) => label.confidence > 0.8)),
  );
}

function goesOn(last: Group, between: readonly HeaderPart[], next: MatrixPart): boolean {
  if (next.isContinued) return true;
  const above = last.matrices.at(-1);
  if (!hasWords(between) && countsOn(next)) return true;
  if (namesOf(above) !== namesOf(next)) return false;
  if (!hasLabels(between)) return !restarts(next) || !hasWords(between);
  // The identity block printed again on each page.
  const [first, again] = [readHeader(last.above).sheet, readHeader(between).sheet];
  return first.number !== '' && first.number === again.number && first.name === again.name;
}

const namesOf = (part: MatrixPart | undefined): string =>
  (part?.plan.actors ?? []).map(({ name }) => name).join('\n');

/**
 * A heading that is repeated on the next page can be damaged there; below it the columns are still
 * those of the first one, when the table is as wide.
 */
function asAbove(above: MatrixPart | undefined, part: MatrixPart): MatrixPart {
  if (above === undefined || above.grid !== part.grid) return part;
  // What the first rows showed of a column without a plain heading holds for all pages.
  if (namesOf(above) === namesOf(part)) return { ...part, plan: above.plan };
  return { ...part, plan: above.plan, heading: above.heading, isUnsure: true };
}

/** Its rows count on from those above: no other sheet begins with 5. */
function countsOn({ grid, from, to }: MatrixPart): boolean {
  const number = grid.rows
    .slice(from, to)
    .map(({ cells }) => /^\(?(\d{1,3})[.)]?$/u.exec(cells[0]?.text ?? '')?.[1])
    .find((digits) => digits !== undefined);
  return number !== undefined && Number(number) > 1;
}

function hasWords(parts: readonly HeaderPart[]): boolean {
  return parts.some(({ grid, from, to }) =>
    grid.rows.slice(from, to).some(({ cells }) => cells.some(({ text }) => text !== '')),
  );
}

/** Its rows begin again with 1. */
function restarts({ grid, from, to }: MatrixPart): boolean {
  const row = grid.rows.slice(from, to).find(({ cells }) => cells.some(({ text }) => text !== ''));
  const first = row?.cells.find(({ text }) => text !== '')?.text ?? '';
  return /^\(?1[.)]?(?:\s|$)/u.test(first);
}

/** Rows of a table without labels, or a line that goes on with a sentence. */
function leftUnder(after: readonly HeaderPart[]): string {
  const [first] = after;
  if (first === undefined) return '';
  const rows = first.grid.rows.slice(first.from, first.to);
  const text = rows
    .flatMap(({ cells }) => cells.map((cell) => cell.text))
    .filter((one) => one !== '')
    .join(' ');
  if (first.isText) return /^[\p{Ll},;)]/u.test(text) ? text : '';
  return hasLabels([first]) || first.grid.columns < 4 ? '' : text;
}
