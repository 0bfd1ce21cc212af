import type { StepKind } from '@tuntas/sop';
import type { RowPerformer } from '../reading/sheet-reading.ts';
import type { RowDraft } from './clue.ts';
import { isOutsideRole, type Column } from './columns.ts';
import { matchColumns } from './match-columns.ts';
import type { Sentence } from './sentence.ts';

interface RowKind {
  readonly kind: StepKind;
  readonly confidence: number;
}

/** The kind of step that a row is, with who performs it taken into account. */
export function findRowKind(
  { sentence, mentions, candidates }: RowDraft,
  performers: readonly RowPerformer[],
  columns: readonly Column[],
): RowKind | undefined {
  const { kind, purpose } = sentence;
  const leader = candidates.find(({ name }) => name === performers[0]?.name);
  // Whatever somebody outside does, for the office it is something that comes in.
  if (leader && isOutsideRole(leader.role)) return { kind: 'receive', confidence: 0.7 };
  const isTold = mentions.some(
    (mention) =>
      mention.role === 'ordered' && matchColumns(mention, columns)[0]?.column === leader?.column,
  );
  // "Petugas menugaskan Pekerja Sosial untuk memverifikasi" in one column: the work is the second.
  const told = isTold && kind === 'dispose' ? purpose.find((work) => work.kind)?.kind : undefined;
  if (told) return { kind: told, confidence: 0.65 };
  // "Koordinasi dengan panti": the answer comes from outside.
  const asksOutside =
    sentence.kindWord?.root === 'koordinasi' &&
    mentions.some(({ role, post }) => role === 'other' && post?.role === 'institution');
  if (asksOutside) return { kind: 'forward', confidence: 0.55 };
  return kind && { kind, confidence: sureOfKind(sentence) };
}

/** A verb of the sentence speaks plainly; a noun or a purpose less so. */
function sureOfKind({ kindWord, main }: Sentence): number {
  if (!kindWord || !main.some(({ at }) => at === kindWord.at)) return 0.6;
  return kindWord.form === 'noun' ? 0.7 : 0.8;
}
