import type { SourcePlace } from '../source/source-document.ts';
import { fold } from './fold.ts';
import { cellLines, type GridCell } from './grid.ts';
import type { HeaderDraft } from './header-draft.ts';
import { isColon, labelCells, type HeaderPart } from './header-labels.ts';
import { isFormName, isWords, splitOffice, type OfficeBlock } from './split-office.ts';

export interface FoundOffice {
  readonly office: string;
  readonly unit: string;
  /** Lines beside the labels that name neither office nor unit. */
  readonly others: readonly string[];
  /** What was taken for the unit, or could be it, without a word that says so. */
  readonly unsureUnit?: string;
  readonly places: Readonly<Record<string, SourcePlace>>;
}

interface OfficeCell {
  readonly cell: GridCell;
  readonly block: number;
}

/**
 * Who issues the sheet: the block beside the header labels, else the letterhead above them. Cells in
 * the rows of the labels that are no value belong to it; `known` are texts that stand elsewhere in
 * the sheet already.
 */
export function readOffice(
  parts: readonly HeaderPart[],
  draft: HeaderDraft,
  known: { readonly title: string; readonly name: string },
): FoundOffice {
  const { beside, above } = cellsOf(parts, draft, known.title);
  const near = splitOffice(beside.map(({ cell }) => cellLines(cell)));
  const head = splitOffice([above.flatMap(({ cell }) => cellLines(cell))]);
  const hasOffice = near.office !== '';
  const isLoose = !hasOffice && head.office === '';
  const office = hasOffice ? near.office : isLoose ? near.others.join(' ') : head.office;
  const surelyUnit = near.unit === '' && !hasOffice ? head.unit : near.unit;
  const left = isLoose || surelyUnit !== '' ? [] : leftOver(near, known);
  const at = (value: string): SourcePlace | undefined => placeOf(value, [...beside, ...above]);
  const officeAt = at(office);
  // Below the institution, in its own column, stands the unit: its word need not be known.
  const isBelow = (line: string): boolean =>
    officeAt === undefined || at(line)?.column === officeAt.column;
  const unit = surelyUnit === '' ? left.filter(isBelow).join(' ') : surelyUnit;
  const unitAt = at(unit);
  const unsure = left[0] ?? (hasOffice || isLoose ? near : head).mayBeUnit;
  return {
    office: fold(office),
    unit: fold(unit),
    others: hasOffice ? near.others : [],
    ...(unsure === undefined || surelyUnit !== ''
      ? {}
      : { unsureUnit: unit === '' ? unsure : unit }),
    places: {
      ...(officeAt ? { 'sheet.office': officeAt } : {}),
      ...(unitAt ? { 'sheet.unit': unitAt } : {}),
    },
  };
}

function cellsOf(parts: readonly HeaderPart[], draft: HeaderDraft, title: string) {
  const beside: OfficeCell[] = [];
  const above: OfficeCell[] = [];
  for (const { grid, from, to } of parts) {
    const rows = grid.rows.slice(from, to);
    const kinds = rows.map((row) => new Set(labelCells(row).map(({ label }) => label.kind)));
    const last = kinds.findLastIndex((found) => found.has('header'));
    const firstSection = kinds.findIndex((found) => found.has('section') && !found.has('header'));
    const end = last < 0 ? (firstSection < 0 ? rows.length : firstSection) : last + 1;
    for (const row of rows.slice(0, end)) {
      for (const cell of row.cells) {
        if (cell.text === '' || isColon(cell.text) || draft.used.has(cell)) continue;
        if (cell.text === title) continue;
        // A merged cell that was copied once for every row it covers.
        const isRepeated = beside.some(
          (one) => one.cell.column === cell.column && one.cell.text === cell.text,
        );
        if (isRepeated) continue;
        (last < 0 ? above : beside).push({ cell, block: grid.block });
      }
    }
  }
  return { beside, above };
}

/** Lines that stand nowhere else in the sheet and could name the unit. */
function leftOver({ others }: OfficeBlock, known: { title: string; name: string }): string[] {
  const said = bare(`${known.name} ${known.title}`);
  return others.filter((line) => isWords(line) && !isFormName(line) && !said.includes(bare(line)));
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}

function placeOf(value: string, cells: readonly OfficeCell[]): SourcePlace | undefined {
  const found = cells.find(
    ({ cell }) => value !== '' && cell.text !== '' && value.startsWith(cell.text.slice(0, 20)),
  );
  return found && { block: found.block, row: found.cell.row, column: found.cell.column };
}
