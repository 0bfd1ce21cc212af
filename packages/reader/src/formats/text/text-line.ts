/** A line of the file; cells of quoted text may hold "\n". */
export interface TextLine {
  /** The line as it stands, without trailing white space. */
  readonly text: string;
  /** One when the line has no separator. */
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly page: number;
}

export const isBlank = (line: TextLine): boolean =>
  line.cells.length === 1 && line.text.trim() === '';
export const isTabbed = (line: TextLine): boolean => line.cells.length > 1;
