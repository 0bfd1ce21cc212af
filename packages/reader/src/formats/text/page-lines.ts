import { isBlank, isTabbed, type TextLine } from './text-line.ts';

/** "Halaman 2 dari 5", "Page 2", "- 2 -". */
const TOLD =
  /^\s*(?:-\s*\d{1,3}\s*-|(?:hal(?:aman)?|page)\b[\s.:]*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?)\s*$/i;
const BARE = /^\s*\d{1,2}\s*$/;

/**
 * Takes the page numbers out of a file with tables: they stand between two rows, and belong to no
 * cell. A bare number is one only where rows stand right above and below.
 */
export function takePageLines(lines: readonly TextLine[]): {
  readonly lines: TextLine[];
  readonly pageLines: TextLine[];
} {
  const pageLines = lines.some(isTabbed)
    ? lines.filter((line, i) => isPageLine(line, lines, i))
    : [];
  const taken = new Set(pageLines);
  return { lines: lines.filter((line) => !taken.has(line)), pageLines };
}

function isPageLine(line: TextLine, lines: readonly TextLine[], i: number): boolean {
  if (isTabbed(line) || isBlank(line)) return false;
  if (TOLD.test(line.text)) return true;
  const [above, below] = [lines[i - 1], lines[i + 1]];
  if (above === undefined || below === undefined) return false;
  return BARE.test(line.text) && isTabbed(above) && isTabbed(below);
}
