/**
 * The Pelaksana matrix of an official sheet as data for drawing, with exactly the five symbols
 * of PermenPAN-RB 35/2012: capsule, box, diamond, arrow (the connectors) and off-page pentagon.
 *
 * Coordinates: x from the left edge of the first actor cell, y from the top edge of the first
 * row; units are those of the widths and heights given (pixels on a screen, points on paper).
 */
import type { SopDefinition } from '../definition/definition.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the drawing surface offers: the measured table, on a screen or on a page. */
export interface MatrixGeometry {
  /** Width of each actor column, one per entry of `sheet.performers` (a span is one column). */
  readonly columnWidths: readonly number[];
  /** Height of each row, one per entry of `sheet.rows`. */
  readonly rowHeights: readonly number[];
  /** Size of the letters on connectors; widths of labels are estimated from it. Default 9. */
  readonly fontSize?: number;
  /**
   * Width of a letter by its height. Default 0.61, for the widest fonts in use (DejaVu, Verdana);
   * Arial and Roboto need 0.54. Words wider than their box would run into the lines beside it.
   */
  readonly letterWidth?: number;
}

/** @throws RangeError when the widths and heights are not those of the sheet. */
export function assertFits({ sheet }: SopDefinition, geometry: MatrixGeometry): void {
  if (
    geometry.columnWidths.length !== sheet.performers.length ||
    geometry.rowHeights.length !== sheet.rows.length
  ) {
    throw new RangeError('One width per actor column and one height per row of the sheet');
  }
}

export type SymbolShape = 'capsule' | 'box' | 'diamond' | 'pentagon';

/**
 * One symbol in one actor cell. Joint performers of a step have one symbol each; the exits leave
 * from the leading one. A pentagon (small, beside its step) says that an exit goes on in the list
 * of added steps; a small capsule in that place says that the case ends there. On a page, a
 * pentagon in a cell of its own goes on at the pentagon with the same letter on another page.
 */
export interface MatrixSymbol {
  /** "<stepId>@<column>"; beside a step "<stepId>.<exit>"; unique within a layout. */
  readonly id: string;
  readonly stepId: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Actor column by heading, counted from 1. */
  readonly column: number;
  readonly shape: SymbolShape;
  readonly box: Box;
  /**
   * Reference in a pentagon: "T1" points to the list beside the sheet, "A" to another page.
   * Empty otherwise.
   */
  readonly text: string;
  /** What a screen reader says, in Indonesian. */
  readonly title: string;
}

/** Words on a connector, or a text that stood in an actor cell; one line of letters per entry. */
export interface MatrixLabel {
  readonly lines: readonly string[];
  /** Line n has its middle at `box.y + (n + 0.5) * box.height / lines.length`, centred in x. */
  readonly box: Box;
}

/** A text of the sheet in an actor cell, such as "Belum lengkap". */
export interface MatrixMark extends MatrixLabel {
  readonly row: number;
  /** Actor column by heading, counted from 1. */
  readonly column: number;
}

/**
 * `forward` and `back` are arrows along the exits of a step; `joint` is the line without a head
 * that binds the performers of one step; `off-page` is the short arrow to a pentagon.
 */
export type ConnectorKind = 'forward' | 'back' | 'joint' | 'off-page';

export interface MatrixConnector {
  readonly id: string;
  readonly kind: ConnectorKind;
  /** Symbol ids at its two ends. */
  readonly from: string;
  readonly to: string;
  /** The exit it draws; empty for `joint`. */
  readonly exit: string;
  /** Corners of an orthogonal line; the arrow head, where there is one, is at the last. */
  readonly points: readonly Point[];
  readonly label: MatrixLabel | null;
  /** Added steps between the two rows that the sheet has no row for, in order walked. */
  readonly through: readonly string[];
}

/**
 * A step that the sheet has no cell for, printed beside it as "tambahan": it has no row, or none of
 * those who perform or record it has an actor column.
 */
export interface AddedStep {
  /** "T1", "T2", … in the order of the definition. */
  readonly reference: string;
  readonly stepId: string;
  readonly title: string;
  /** Its row, when it has one and only the actor column is missing. */
  readonly row: number | null;
  /** Titles of those who perform it. */
  readonly performers: readonly string[];
  /** Rows (counted from 1) from which it is reached directly or through other added steps. */
  readonly fromRows: readonly number[];
  /** Rows to which it leads directly or through other added steps. */
  readonly toRows: readonly number[];
  /** The case can end here. */
  readonly ends: boolean;
}

/** An exit that stays at its own row, such as waiting for an answer; written, not drawn. */
export interface SelfExit {
  readonly stepId: string;
  readonly row: number;
  readonly exit: string;
  readonly label: string;
  /** Added steps walked in between, such as "Melengkapi berkas"; empty when it just waits. */
  readonly through: readonly string[];
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /**
   * The sizes used: those given, made larger where lines and labels would touch otherwise.
   * The table must take these over, or the drawing does not meet its cells.
   */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly symbols: readonly MatrixSymbol[];
  readonly connectors: readonly MatrixConnector[];
  readonly marks: readonly MatrixMark[];
  readonly added: readonly AddedStep[];
  readonly selfExits: readonly SelfExit[];
}

/** Rows of the sheet that stand on one page, and their drawing. */
export interface MatrixPage {
  /** Counted from 1, both included. */
  readonly first: number;
  readonly last: number;
  /**
   * Drawing of this page: y from the top of its first row; `rowHeights` has an entry for every row
   * of the sheet, 0 for those on other pages.
   */
  readonly layout: MatrixLayout;
}
