import type { Sheet } from '@tuntas/sop';

/**
 * The cell "Disahkan oleh" with line breaks before name, rank and NIP, as such cells stand on
 * paper. The words are those of the sheet; only white space changes.
 */
export function breakApproval({ written, name, rank }: Sheet['approvedBy']): string {
  const starts = [name, rank, 'NIP']
    .map((part) => (part ? written.indexOf(part) : -1))
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
  const edges = [0, ...starts, written.length];
  return edges
    .slice(1)
    .map((end, index) => written.slice(edges[index], end).trim())
    .filter((line) => line !== '')
    .join('\n');
}
