import type { DrawnKind } from '@tuntas/reader';

/** What a sheet says, known beforehand. Values are as written, white space folded. */
export interface SheetTruth {
  readonly office: string;
  readonly unit: string;
  readonly number: string;
  readonly madeOn: TruthDate;
  readonly revisedOn: TruthDate;
  readonly effectiveOn: TruthDate;
  readonly approvedBy: string;
  readonly signer?: { readonly name?: string; readonly nip?: string };
  readonly name: string;
  readonly title: string;
  readonly legalBases: readonly string[];
  readonly qualifications: readonly string[];
  readonly related: readonly string[];
  readonly equipment: readonly string[];
  readonly warnings: readonly string[];
  readonly records: readonly string[];
  /** Headings of the actor columns from left to right. */
  readonly performers: readonly string[];
  readonly rows: readonly TruthRow[];
  /** Connectors that the file really holds; rows counted from 1. */
  readonly edges: readonly TruthEdge[];
  /**
   * How the file says who performs a row: by drawn symbols, by a mark typed into the cell, or not at
   * all (the sentence is all there is).
   */
  readonly told: 'symbols' | 'marks' | 'nothing';
  /** Other readings that are as good, by path: "unit", "rows[2].activity". */
  readonly alsoRight?: Readonly<Record<string, readonly string[]>>;
}

export interface TruthDate {
  readonly written: string;
  /** ISO day, where the words mean exactly one. */
  readonly day?: string;
}

export interface TruthRow {
  readonly no: string;
  readonly activity: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
  /** Actor columns counted from 1, the leading one first; empty when nobody can know. */
  readonly by: readonly number[];
  readonly kind?: DrawnKind;
  /** Words typed into actor cells, by performer counted from 1. */
  readonly words?: readonly { readonly by: number; readonly text: string }[];
}

export interface TruthEdge {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const LIST_FIELDS = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export const CELL_FIELDS = ['activity', 'requires', 'time', 'output', 'note'] as const;
export type CellField = (typeof CELL_FIELDS)[number];
