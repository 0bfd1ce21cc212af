/**
 * What a file holds, before anything about SOP sheets is known: texts and tables in reading order,
 * with the drawn symbols of a table. Every format is brought into this form; whoever recognises a
 * sheet sees nothing else.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
}

export type SourceFormat = 'text' | 'html' | 'docx' | 'pdf';
export type SourceBlock = TextBlock | TableBlock;

/** Lines outside a table: a paragraph, a heading, the text of a drawn text box. */
export interface TextBlock {
  readonly type: 'text';
  /** Lines as they stand, inner white space kept (columns of running text are told by it). */
  readonly lines: readonly string[];
  /** Counted from 1, where the format knows pages. */
  readonly page?: number;
  /** Running head or foot of a page. */
  readonly margin?: true;
}

/**
 * A grid. Cells say how far they reach; a place covered by a span has no cell of its own. Rows
 * without a cell in some column are allowed (ragged tables).
 */
export interface TableBlock {
  readonly type: 'table';
  readonly page?: number;
  /** Number of grid columns. */
  readonly columns: number;
  readonly rows: readonly TableRow[];
  readonly shapes: readonly DrawnShape[];
  readonly edges: readonly DrawnEdge[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Marked in the file as a heading that is repeated on each page. */
  readonly isHeading?: true;
  /** Page on which the row begins, where the format knows pages. */
  readonly page?: number;
}

export interface TableCell {
  /** Grid column where the cell begins, counted from 0. */
  readonly column: number;
  /** Grid columns and rows it covers; 1 when it covers only its own. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly SourceParagraph[];
}

export interface SourceParagraph {
  /** Words as they stand; forced line breaks as "\n". Without an automatic list number. */
  readonly text: string;
  /** Automatic list number as it prints: "1.", "a)", "•". */
  readonly listLabel?: string;
  /** Passages of `text` where a line ended and it cannot be told whether a word did. */
  readonly lineEnds?: readonly UnsureLineEnd[];
  /** Its last line runs over the lower border of the cell: what followed may not be printed. */
  readonly isClipped?: true;
  /** Its last line has no room left and ends within letters: its last word may go on elsewhere. */
  readonly isFull?: true;
  /** It begins with the rest of the word with which its cell ends on the page before. */
  readonly isRest?: true;
}

export interface UnsureLineEnd {
  /** The passage as it stands in `text`, and what it may have been: "Meja kerja", "Mejakerja". */
  readonly read: string;
  readonly other: string;
}

/** What of the five symbols of PermenPAN-RB 35/2012 a drawn shape is; `other` when none. */
export type DrawnKind = 'capsule' | 'box' | 'diamond' | 'pentagon' | 'other';

/** A drawn symbol, placed in the grid of its table by geometry. */
export interface DrawnShape {
  /** Unique in the table. */
  readonly id: string;
  readonly kind: DrawnKind;
  readonly text: string;
  /** Row (index into `rows`) and grid column of its middle; undefined when it lies outside. */
  readonly row?: number;
  readonly column?: number;
  /** First grid column and the one after the last that it lies over, when several. */
  readonly over?: { readonly from: number; readonly to: number };
  /** 0 to 1: how sure the place is. Below 0.5 another row or column is as likely. */
  readonly certainty: number;
}

/** A drawn connector. */
export interface DrawnEdge {
  /** Shape ids; undefined when an end meets no shape. */
  readonly from?: string;
  readonly to?: string;
  /** Words beside it: "Ya", "Tidak". */
  readonly text: string;
  /** It has an arrow head at `to`. False: direction is unknown. */
  readonly isDirected: boolean;
}

/** Where something stands in the source; for showing source and reading side by side. */
export interface SourcePlace {
  /** Index into `blocks`. */
  readonly block: number;
  /** In a table: index into `rows`, and the grid column. In a text: index into `lines`. */
  readonly row?: number;
  readonly column?: number;
}
