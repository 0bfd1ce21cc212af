import type { Sheet } from '@tuntas/sop';
import type { HeaderField, SectionField } from '../lexicon/index.ts';
import type { SourcePlace } from '../source/source-document.ts';
import { findTitle } from './find-title.ts';
import { fold, paragraphText } from './fold.ts';
import { cellLines, type GridCell } from './grid.ts';
import { openHeader, type FoundValue, type HeaderDraft } from './header-draft.ts';
import { isColon, labelCells, type HeaderPart } from './header-labels.ts';
import { sheetDate } from './parse-day.ts';
import { readHeaderFields } from './read-header-fields.ts';
import { readSections } from './read-sections.ts';
import { splitApprover } from './split-approver.ts';
import { splitItems, type Items } from './split-items.ts';
import { splitOffice } from './split-office.ts';

export type ListField = Exclude<SectionField, 'otherSection'>;
type LabelField = keyof Sheet['labels'];

export const LISTS: readonly ListField[] = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
];
const LABELLED: readonly LabelField[] = [
  'number',
  'madeOn',
  'revisedOn',
  'effectiveOn',
  'approvedBy',
  'name',
  ...LISTS,
];

export interface ReadHeader {
  readonly sheet: Omit<Sheet, 'performers' | 'columns' | 'rows'>;
  /** The lists with what could not be parted in them. */
  readonly lists: Readonly<Record<ListField, Items>>;
  /** Labels that were found, also with an empty value. */
  readonly found: ReadonlySet<HeaderField | SectionField>;
  readonly rivals: HeaderDraft['rivals'];
  readonly unsure: readonly { readonly field: LabelField; readonly label: string }[];
  /** Lines beside the labels that name neither office nor unit. */
  readonly others: readonly string[];
  readonly places: Record<string, SourcePlace>;
}

/** Reads the identity block and the six lists from the parts of a document around a matrix. */
export function readHeader(parts: readonly HeaderPart[]): ReadHeader {
  const draft = openHeader();
  for (const part of parts) {
    readHeaderFields(part, draft);
    readSections(part, draft);
  }
  const isPainted = parts.some((part) => part.isPainted);
  const title = findTitle(parts, draft.used);
  const office = readOffice(parts, draft, title.text);
  const text = (field: HeaderField): string => valueText(draft.values.get(field));
  const lists = Object.fromEntries(
    LISTS.map((field) => [
      field,
      splitItems(draft.values.get(field)?.paragraphs ?? [], field, isPainted),
    ]),
  ) as Record<ListField, Items>;
  const signer = draft.values.get('approvedBy');
  return {
    sheet: {
      office: office.office === '' ? text('office') : office.office,
      unit: office.unit === '' ? text('unit') : office.unit,
      number: text('number'),
      madeOn: sheetDate(text('madeOn')),
      revisedOn: sheetDate(text('revisedOn')),
      effectiveOn: sheetDate(text('effectiveOn')),
      approvedBy: splitApprover(signer ? cellLines(signer) : [], office.office),
      name: text('name'),
      title: title.text,
      ...(Object.fromEntries(LISTS.map((field) => [field, [...lists[field].items]])) as Record<
        ListField,
        string[]
      >),
      labels: Object.fromEntries(
        LABELLED.map((field) => [field, draft.values.get(field)?.label ?? '']),
      ) as Sheet['labels'],
    },
    lists,
    found: new Set(draft.values.keys()),
    rivals: draft.rivals,
    unsure: LABELLED.flatMap((field) => {
      const value = draft.values.get(field);
      return value && value.confidence < 0.75 ? [{ field, label: value.label }] : [];
    }),
    others: office.others,
    places: {
      ...Object.fromEntries(
        LABELLED.flatMap((field) => {
          const place = draft.values.get(field)?.place;
          return place ? [[`sheet.${field}`, place]] : [];
        }),
      ),
      ...office.places,
      ...(title.place ? { 'sheet.title': title.place } : {}),
    },
  };
}

function valueText(value: FoundValue | undefined): string {
  return fold((value?.paragraphs ?? []).map(paragraphText).join(' '));
}

/**
 * The block beside the header labels, else the letterhead above them. Cells in the rows of the labels
 * that are no value belong to it.
 */
function readOffice(parts: readonly HeaderPart[], draft: HeaderDraft, title: string) {
  const beside: { cell: GridCell; block: number }[] = [];
  const above: { cell: GridCell; block: number }[] = [];
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
  const near = splitOffice(beside.map(({ cell }) => cellLines(cell)));
  const head = splitOffice([above.flatMap(({ cell }) => cellLines(cell))]);
  const hasOffice = near.office !== '';
  const loose = near.others.join(' ');
  const office = hasOffice ? near.office : head.office === '' ? loose : head.office;
  const unit = near.unit === '' && !hasOffice ? head.unit : near.unit;
  const placeOf = (value: string): SourcePlace | undefined => {
    const found = [...beside, ...above].find(
      ({ cell }) => value !== '' && cell.text !== '' && value.startsWith(cell.text.slice(0, 20)),
    );
    return found && { block: found.block, row: found.cell.row, column: found.cell.column };
  };
  const [officeAt, unitAt] = [placeOf(office), placeOf(unit)];
  return {
    office: fold(office),
    unit: fold(unit),
    others: hasOffice ? near.others : [],
    places: {
      ...(officeAt ? { 'sheet.office': officeAt } : {}),
      ...(unitAt ? { 'sheet.unit': unitAt } : {}),
    },
  };
}
