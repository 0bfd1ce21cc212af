import type { DrawnKind } from '../../../source/source-document.ts';

/** What is drawn at one anchor: a shape, a connector, or a group of them. Lengths are twips. */
export interface Drawing<Content> {
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawnItem<Content>[];
}

export interface Anchor {
  /** Stands in the line like a letter. */
  readonly isInline: boolean;
  readonly horizontal: AnchorAxis;
  readonly vertical: AnchorAxis;
  /** Word lays it out within the cell it is anchored in. */
  readonly isLaidOutInCell: boolean;
}

export interface AnchorAxis {
  /** "column", "character", "margin", "page", "paragraph", "line" and others of Word. */
  readonly from: string;
  readonly offset: number;
  readonly align?: 'left' | 'center' | 'right' | 'top' | 'bottom';
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type DrawnItem<Content> = ShapeItem<Content> | LineItem<Content>;

export interface ShapeItem<Content> {
  readonly type: 'shape';
  /** Ids under which connectors of the file may name it. */
  readonly ids: readonly string[];
  readonly kind: DrawnKind;
  readonly hasOutline: boolean;
  readonly hasFill: boolean;
  readonly isTextBox: boolean;
  /** Upright box around it, from the top left corner of the drawing. */
  readonly box: Box;
  readonly content: Content;
}

export interface LineItem<Content> {
  readonly type: 'line';
  readonly start: Point;
  readonly end: Point;
  readonly startsWithArrow: boolean;
  readonly endsWithArrow: boolean;
  readonly startShapeId?: string;
  readonly endShapeId?: string;
  /** Where it bends, from start to end, where the file says so. */
  readonly corners?: readonly Point[];
  readonly content: Content;
}
