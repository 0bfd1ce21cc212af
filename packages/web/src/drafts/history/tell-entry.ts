import type { DraftHistoryEntry } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { pressTexts as texts } from '../../texts/draft-press.ts';
import { tellEdit } from './tell-edit.ts';

/** What an entry of the history changed, in one line. */
export function tellEntry(
  { type, edits = [], answers = [] }: DraftHistoryEntry,
  definition: SopDefinition,
): string {
  const [first] = edits;
  if (type === 'rebased') return texts.rebased;
  if (first === undefined) return texts.answered(answers.length);
  const words = tellEdit(first, definition);
  return edits.length === 1 ? words : texts.more(words, edits.length - 1);
}
