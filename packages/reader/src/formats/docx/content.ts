import type { Drawing } from './drawings/drawing.ts';

/**
 * The words of a document in the nesting of the file, before tables are laid onto a grid. Lengths
 * are twips (1/1440 inch) everywhere in this folder.
 */
export type ContentItem = ContentParagraph | ContentTable;

export interface ContentParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly listLabel?: string;
  /** What stands between label and words. */
  readonly labelGap: string;
  /** Page on which its words begin; undefined when the file notes no pages. */
  readonly page?: number;
  readonly alignment: 'left' | 'center' | 'right';
  /** Half points; the largest of its runs. */
  readonly fontSize: number;
  /** Space before and after it. */
  readonly spacing: number;
  /** Height of its lines in parts of a single-spaced one. */
  readonly lineFactor: number;
  /** Drawings anchored in it, with the words inside them. */
  readonly drawings: readonly Drawing<readonly ContentItem[]>[];
}

export interface ContentTable {
  readonly type: 'table';
  readonly page?: number;
  /** Widths as the file notes them; often all there is, sometimes stale or missing. */
  readonly gridColumns: readonly number[];
  readonly hasFixedLayout: boolean;
  readonly alignment: 'left' | 'center' | 'right';
  readonly indent: number;
  readonly cellPadding: number;
  readonly rows: readonly ContentRow[];
}

export interface ContentRow {
  readonly cells: readonly ContentCell[];
  /** Grid columns left out before the first cell. */
  readonly gridBefore: number;
  readonly gridAfter: number;
  readonly isHeading: boolean;
  readonly height: number;
  readonly heightRule: 'auto' | 'atLeast' | 'exact';
  readonly page?: number;
}

export interface ContentCell {
  readonly span: number;
  readonly width?: number;
  readonly verticalMerge?: 'restart' | 'continue';
  readonly horizontalMerge?: 'restart' | 'continue';
  readonly verticalAlignment: 'top' | 'center' | 'bottom';
  readonly padding?: number;
  readonly content: readonly ContentItem[];
}
