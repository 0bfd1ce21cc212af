import type { SourcePlace } from '../source/source-document.ts';
import type { GridCell, GridRow } from './grid.ts';
import { labelCells, type HeaderPart } from './header-labels.ts';
import { isOfficeLine } from './split-office.ts';

export interface FoundTitle {
  readonly text: string;
  readonly place?: SourcePlace;
}

const GENERIC =
  /^(?:standar\p{L}*\s+operasional\s+prosedur|prosedur\s+operasional\s+standar|sop|pos|\(sop\)|[\s\p{P}])+$/iu;
const NAMES_SOP = /\bSOP\b|\bPOS\b|standar\p{L}*\s+operasional|prosedur/iu;
const LONGEST = 300;
/** A page number between the parts of a sheet belongs to nobody. */
const PAGE =
  /^(?:(?:halaman|hal\.?|page|lembar)\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:dari|of|\/)\s*\d{1,3})?$/iu;

/**
 * The caption of the table: the filled lines right above it that are neither label nor value. Else a
 * line at the top of the sheet that says more than "Standar Operasional Prosedur".
 */
export function findTitle(parts: readonly HeaderPart[], used: ReadonlySet<GridCell>): FoundTitle {
  const above = linesAbove(parts, used);
  if (above.text !== '') return above;
  for (const [p, { grid, from, to }] of parts.entries()) {
    const rows = grid.rows.slice(from, to);
    for (const [i, row] of rows.entries()) {
      const only = onlyCell(row, used);
      if (only === undefined) break;
      if (!NAMES_SOP.test(only.text)) continue;
      const below = [...rows.slice(i + 1), ...textBelow(parts.slice(p + 1))];
      const under = GENERIC.test(only.text) ? namedUnder(below, used) : '';
      if (under === '' && GENERIC.test(only.text)) continue;
      const place = { block: grid.block, row: row.index, column: only.column };
      return { text: `${only.text} ${under}`.trim(), place };
    }
  }
  return { text: '' };
}

/** Rows of the texts that follow, up to the first table: a line can be a text of its own. */
function textBelow(parts: readonly HeaderPart[]): GridRow[] {
  const end = parts.findIndex(({ isText }) => !isText);
  const texts = end < 0 ? parts : parts.slice(0, end);
  return texts.flatMap(({ grid, from, to }) => grid.rows.slice(from, to));
}

function onlyCell({ cells }: GridRow, used: ReadonlySet<GridCell>): GridCell | undefined {
  const [only, more] = cells.filter(({ text }) => text !== '');
  return only === undefined || more !== undefined || used.has(only) ? undefined : only;
}

/** The lines under "Standar Operasional Prosedur" in capitals: what the procedure is for. */
function namedUnder(rows: readonly GridRow[], used: ReadonlySet<GridCell>): string {
  const lines: string[] = [];
  for (const row of rows) {
    const { text = '' } = onlyCell(row, used) ?? {};
    const isName = text !== '' && text === text.toUpperCase() && /\p{L}{3}/u.test(text);
    if (!isName || isOfficeLine(text) || labelCells(row).length > 0) break;
    lines.push(text);
  }
  return lines.length > 3 ? '' : lines.join(' ');
}

function linesAbove(parts: readonly HeaderPart[], used: ReadonlySet<GridCell>): FoundTitle {
  const lines: string[] = [];
  let rest = '';
  let place: SourcePlace | undefined;
  const rows = parts
    .flatMap(({ grid, from, to }) => grid.rows.slice(from, to).map((row) => ({ grid, row })))
    .toReversed();
  const hasHeader = used.size > 0;
  for (const { grid, row } of rows) {
    const filled = row.cells.filter(({ text }) => text !== '');
    const [only] = filled;
    if (only === undefined) continue;
    if (PAGE.test(only.text) && filled.length === 1) continue;
    // The last item of a list right above the caption.
    if (lines.length > 0 && /^\(?\d{1,2}[.)]\s/u.test(only.text)) break;
    if (rest === '' && filled.length === 1 && isRest(only, row)) {
      rest = only.text;
      continue;
    }
    const isCaption =
      filled.length === 1 &&
      !used.has(only) &&
      only.text.length <= LONGEST &&
      labelCells(row).length === 0;
    if (!isCaption || lines.length > 3) break;
    lines.unshift(...[only.text, rest].filter((text) => text !== ''));
    rest = '';
    place = { block: grid.block, row: row.index, column: only.column };
  }
  // Without a header above them the lines may be a letterhead; only one that names a SOP counts.
  const own = hasHeader ? lines : lines.filter((line) => NAMES_SOP.test(line));
  const text = joinLines(own);
  return place === undefined ? { text } : { text, place };
}

/** The last word of the line above it, which could be a label but for its small letters: "instansi." */
function isRest({ text }: GridCell, row: GridRow): boolean {
  const labels = labelCells(row);
  const isBare = labels.length === 1 && labels.every((label) => label.rest.length === 0);
  return isBare && /^\p{Ll}[^:]*$/u.test(text);
}

/** Lines of one caption; "Desa/" and "Kelurahan" are broken without a blank. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce(
    (above, line) => (/[\p{L}\d]\/$/u.test(above) ? above + line : `${above} ${line}`.trim()),
    '',
  );
}
