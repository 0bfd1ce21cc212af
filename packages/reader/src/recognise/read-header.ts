import { sheetDate, type Sheet } from '@tuntas/sop';
import type { HeaderField, SectionField } from '../lexicon/index.ts';
import type { SourcePlace } from '../source/source-document.ts';
import { carryLists, type CarriedItems } from './carry-lists.ts';
import { findTitle } from './find-title.ts';
import { fold, paragraphText } from './fold.ts';
import { cellLines } from './grid.ts';
import { openHeader, type FoundValue, type HeaderDraft } from './header-draft.ts';
import type { HeaderPart } from './header-labels.ts';
import { readHeaderFields } from './read-header-fields.ts';
import { readOffice } from './read-office.ts';
import { readSections } from './read-sections.ts';
import { partRuns } from './section-reach.ts';
import { splitApprover } from './split-approver.ts';
import { splitItems, type Items } from './split-items.ts';

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
  /** Items under a table that were put to a list of it. */
  readonly carried: readonly CarriedItems[];
  /** Lines beside the labels that name neither office nor unit. */
  readonly others: readonly string[];
  /** Words that were taken for the unit, or could be it. */
  readonly unsureUnit?: string;
  readonly places: Record<string, SourcePlace>;
}

/** Reads the identity block and the six lists from the parts of a document around a matrix. */
export function readHeader(parts: readonly HeaderPart[]): ReadHeader {
  const draft = openHeader();
  for (const part of parts) readHeaderFields(part, draft);
  const runs = partRuns(parts);
  for (const run of runs) readSections(run, draft);
  const carried = carryLists(runs, draft, LISTS);
  const isPainted = parts.some((part) => part.isPainted);
  const title = findTitle(parts, draft.used);
  const text = (field: HeaderField): string => valueText(draft.values.get(field));
  const office = readOffice(parts, draft, { title: title.text, name: text('name') });
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
    carried,
    found: new Set(draft.values.keys()),
    rivals: draft.rivals,
    unsure: LABELLED.flatMap((field) => {
      const value = draft.values.get(field);
      return value && value.confidence < 0.75 ? [{ field, label: value.label }] : [];
    }),
    others: office.others,
    ...(office.unsureUnit !== undefined && text('unit') === ''
      ? { unsureUnit: office.unsureUnit }
      : {}),
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
