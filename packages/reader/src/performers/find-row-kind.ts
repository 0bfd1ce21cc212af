import type { StepKind } from '@tuntas/sop';
import type { RowPerformer } from '../reading/sheet-reading.ts';
import type { PostRole } from './post.ts';
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
  const isMoved = kind === 'hand-over' || kind === 'forward';
  if (isMoved && isMovedInside(sentence, mentions, columns)) {
    const isClerk = leader === undefined || CLERKS.has(leader.role);
    return { kind: isClerk ? 'receive' : 'consider', confidence: 0.65 };
  }
  // "Menelaah surat dan menugaskan staf": who studies it says as well who goes on with it.
  const isStudied = kind === 'dispose' && sentence.kindWord?.root !== 'disposisi';
  if (isStudied && sentence.main[0] && STUDIES.has(sentence.main[0].root)) {
    return { kind: 'consider', confidence: 0.7 };
  }
  return kind && { kind, confidence: sureOfKind(sentence) };
}

const STUDIES = new Set(['telaah', 'kaji', 'analisis', 'analisa']);
const CLERKS = new Set<PostRole>(['front', 'clerk', 'expert']);

/** Handed from one post of the office to another: nobody signs a receipt, it only goes on. */
function isMovedInside(
  { words }: Sentence,
  mentions: RowDraft['mentions'],
  columns: readonly Column[],
): boolean {
  const isReceipt = words.some(
    ({ text }, at) => text === 'tanda' && words[at + 1]?.text === 'terima',
  );
  const recipients = mentions.filter(({ role }) => role === 'recipient');
  return (
    !isReceipt &&
    recipients.length > 0 &&
    recipients.every((mention) => {
      const target = matchColumns(mention, columns)[0]?.column;
      if (target) return target.level >= 0;
      return mention.post !== undefined && !isOutsideRole(mention.post.role);
    })
  );
}

/** A verb of the sentence speaks plainly; a noun or a purpose less so. */
function sureOfKind({ kindWord, main }: Sentence): number {
  if (!kindWord || !main.some(({ at }) => at === kindWord.at)) return 0.6;
  return kindWord.form === 'noun' ? 0.7 : 0.8;
}
