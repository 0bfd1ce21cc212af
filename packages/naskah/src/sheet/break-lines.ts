import type { Sheet } from '@tuntas/sop';

/**
 * A cell with a line for each of its numbered items ("berupa 1. KTP 2. KK"), as it would be typed.
 * Only white space changes. At least two items must count up from 1; other numbers stay inside.
 */
export function breakNumbered(text: string): string[] {
  const starts: number[] = [];
  let from = 0;
  for (let number = 1; ; number += 1) {
    const found = new RegExp(`(?<!\\S)${number}[.)]\\s`).exec(text.slice(from));
    if (found === null) break;
    starts.push(from + found.index);
    from += found.index + found[0].length;
  }
  return starts.length < 2 ? foldLines([text]) : cut(text, starts);
}

/** The cell "Disahkan oleh" in lines before name, rank and NIP, as such cells stand on paper. */
export function breakApproval({ written, name, rank }: Sheet['approvedBy']): string[] {
  const starts = [name, rank, 'NIP']
    .map((part) => (part ? written.indexOf(part) : -1))
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
  return cut(written, starts);
}

function cut(text: string, starts: readonly number[]): string[] {
  const edges = [0, ...starts, text.length];
  return foldLines(edges.slice(1).map((end, index) => text.slice(edges[index], end)));
}

function foldLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
