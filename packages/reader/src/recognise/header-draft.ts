import { matchLabel, type HeaderField, type SectionField } from '../lexicon/index.ts';
import type { SourceParagraph, SourcePlace } from '../source/source-document.ts';
import type { GridCell } from './grid.ts';
import type { LabelCell } from './header-labels.ts';

/** A value of the header with its label, as found. */
export interface FoundValue {
  readonly label: string;
  readonly confidence: number;
  readonly paragraphs: readonly SourceParagraph[];
  readonly place: SourcePlace;
}

export interface HeaderDraft {
  readonly values: Map<HeaderField | SectionField, FoundValue>;
  /** Second finds of a field with another value. */
  readonly rivals: { readonly field: HeaderField | SectionField; readonly value: FoundValue }[];
  /** Cells that are labels or values. */
  readonly used: Set<GridCell>;
}

export function openHeader(): HeaderDraft {
  return { values: new Map(), rivals: [], used: new Set() };
}

/**
 * Keeps the surer of two finds; an empty one yields to a filled one. A value of the identity block
 * that is itself a label is none: two lines of the form were read as one, and the value is asked for.
 */
export function keepValue(
  draft: HeaderDraft,
  { label, cell }: LabelCell,
  written: readonly SourceParagraph[],
  place: SourcePlace,
): void {
  draft.used.add(cell);
  const { field, confidence } = label;
  const paragraphs = label.kind === 'header' && isLabel(written) ? [] : written;
  const found = { label: label.label, confidence, paragraphs, place };
  const known = draft.values.get(field);
  if (known === undefined) {
    draft.values.set(field, found);
    return;
  }
  if (field === 'otherHeader' || field === 'otherSection' || paragraphs.length === 0) return;
  if (known.paragraphs.length === 0 || confidence > known.confidence + 0.1) {
    draft.values.set(field, found);
    if (known.paragraphs.length > 0) draft.rivals.push({ field, value: known });
  } else if (textOf(known) !== textOf(found)) draft.rivals.push({ field, value: found });
}

const SURE = 0.9;

function isLabel(paragraphs: readonly SourceParagraph[]): boolean {
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  const label = matchLabel(text, ['header', 'section']);
  // "Revisi ke-2" says which; a label holds no figure.
  return !/\d/u.test(text) && label !== undefined && label.value === '' && label.confidence >= SURE;
}

function textOf({ paragraphs }: FoundValue): string {
  return paragraphs
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/gu, '');
}
