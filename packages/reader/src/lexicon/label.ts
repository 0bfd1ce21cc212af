/** What the labels of a SOP sheet name. Three kinds, as they stand in three places of the sheet. */
export type HeaderField =
  | 'office'
  | 'unit'
  | 'number'
  | 'madeOn'
  | 'revisedOn'
  | 'effectiveOn'
  | 'approvedBy'
  | 'name'
  /** A known label of the header block that the sheet has no place for: Halaman, No. Revisi. */
  | 'otherHeader';

export type SectionField =
  | 'legalBases'
  | 'qualifications'
  | 'related'
  | 'equipment'
  | 'warnings'
  | 'records'
  /** A known heading of a section that the sheet has no place for: Tujuan, Ruang Lingkup. */
  | 'otherSection';

export type ColumnField =
  'no' | 'activity' | 'performers' | 'standard' | 'requires' | 'time' | 'output' | 'note';

export type LabelKind = 'header' | 'section' | 'column';

interface FieldOfKind {
  readonly header: HeaderField;
  readonly section: SectionField;
  readonly column: ColumnField;
}

/** A text that is a label, or begins with one. */
export type LabelMatch<K extends LabelKind = LabelKind> = {
  readonly [Kind in K]: {
    readonly kind: Kind;
    readonly field: FieldOfKind[Kind];
    /** 0 to 1; 1 for a usual label written without an error. Below 0.6 only a hint. */
    readonly confidence: number;
    /** The label as written, without the colon. */
    readonly label: string;
    /** What stands after the label in the same text; empty when nothing does. */
    readonly value: string;
    /** Words in brackets within a column heading, such as "menit". */
    readonly unit?: string;
  };
}[K];

/** The variants of one field; a weak variant can also mean something else and needs company. */
export interface FieldLabels<F> {
  readonly field: F;
  readonly usual: readonly string[];
  readonly weak?: readonly string[];
}
