import type { Box } from '../drawing/geometry.ts';
import type { Stroke } from '../drawing/stroke.ts';

/** What one page shows, in page coordinates. */
export interface PageContent {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly strokes: readonly Stroke[];
}

/** Letters without a gap between them. */
export interface Word extends Box {
  readonly text: string;
  /** Height of the letters in points. */
  readonly size: number;
  /** Turn of the writing in degrees clockwise, to the nearest quarter: 0, 90, 180, 270. */
  readonly turn: number;
  /** Set in a slanted font. */
  readonly isItalic: boolean;
  /** Marked in the file as no part of the text: running heads and feet, repeated headings. */
  readonly isArtifact: boolean;
  /** The paragraph, item or cell it belongs to, where the file is tagged; counted on each page. */
  readonly block?: number;
  /** A blank is painted right after it, be it at the end of a line. */
  readonly isSpaced: boolean;
}
