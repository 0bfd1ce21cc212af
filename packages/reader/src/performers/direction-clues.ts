import type { Candidate, Clue, RowEvidence } from './clue.ts';
import { isOutsideRole, type Column } from './columns.ts';
import { matchColumns } from './match-columns.ts';

/** Upward, downward or to the counter: what the recipient says about the giver. */
export function listDirectionClues(
  { column, role }: Candidate,
  { mentions, sentence, topLevel }: RowEvidence,
  columns: readonly Column[],
): readonly Clue[] {
  if (!column || column.level < 0) return [];
  const isPassive = sentence.main[0]?.form === 'passive';
  const clues: Clue[] = [];
  for (const mention of mentions) {
    if (mention.role !== 'recipient' && mention.role !== 'ordered') continue;
    const said = `“${mention.quote}”`;
    const target = matchColumns(mention, columns)[0]?.column;
    const isOutside = target ? target.level < 0 : mention.post && isOutsideRole(mention.post.role);
    if (isOutside && (role === 'front' || role === 'clerk')) {
      const weight = role === 'front' ? 0.9 : 0.6;
      clues.push({ weight, because: `yang berhadapan dengan ${said} biasanya petugas` });
    }
    if (!target || target.level < 0 || isPassive) continue;
    const above = column.level - target.level;
    const isOrder = sentence.kind === 'dispose' || mention.role === 'ordered';
    if (isOrder) {
      const weight = above > 0 ? 2.2 - 0.4 * (above - 1) : -2.5;
      clues.push({ weight, because: `perintah kepada ${said} datang dari jabatan di atasnya` });
    } else if (
      target.level === topLevel ||
      sentence.purpose.some(({ form }) => form === 'passive')
    ) {
      const weight = above < 0 ? 1.2 + 0.5 * (above + 1) : -1;
      clues.push({
        weight,
        because: `yang menyampaikan kepada ${said} adalah jabatan di bawahnya`,
      });
    } else if (above === 0) clues.push({ weight: -1, because: '' });
  }
  return clues;
}
