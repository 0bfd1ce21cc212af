import { COLUMN_LABELS } from './column-labels.ts';
import { HEADER_LABELS } from './header-labels.ts';
import type { LabelKind, LabelMatch } from './label.ts';
import { SECTION_LABELS } from './section-labels.ts';

/** One spelling of a label, letters only. */
export interface LabelVariant {
  readonly kind: LabelKind;
  readonly field: LabelMatch['field'];
  readonly letters: string;
  /** The letters without those of the first word; empty for one word. */
  readonly tail: string;
  readonly isWeak: boolean;
  /** Of several words: so particular that a value may follow without a colon. */
  readonly isLong: boolean;
}

const TABLES = { header: HEADER_LABELS, section: SECTION_LABELS, column: COLUMN_LABELS } as const;
const KINDS: readonly LabelKind[] = ['header', 'section', 'column'];

/** Every variant of every label, in the order in which ties are settled. */
export const VARIANTS: readonly LabelVariant[] = KINDS.flatMap((kind) =>
  TABLES[kind].flatMap(({ field, usual, weak = [] }) =>
    [...usual, ...weak].map((words, i) => ({
      kind,
      field,
      letters: words.replaceAll(' ', ''),
      tail: words.split(' ').slice(1).join(''),
      isWeak: i >= usual.length,
      isLong: words.includes(' '),
    })),
  ),
);

const BY_LENGTH: LabelVariant[][] = [];
for (const variant of VARIANTS) (BY_LENGTH[variant.letters.length] ??= []).push(variant);

/** The variants whose length differs from this one by as many letters at most. */
export function variantsOfLength(length: number, most: number): LabelVariant[] {
  return BY_LENGTH.slice(Math.max(0, length - most), length + most + 1).flat();
}
