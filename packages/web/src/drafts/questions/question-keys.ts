import type { KeyboardEvent } from 'react';

/** What a key means in a question: an option by its number (from 1), or a movement. */
export type QuestionKey = number | 'answer' | 'previous' | 'skip' | null;

/** In ms: an Enter that comes sooner after a question is shown was meant for the one before it. */
const UNREAD_MS = 400;

/**
 * Whether an answer by key belongs to this question: not the second press of a double one, and not
 * a key held down.
 * @param shownAt when the question was shown, on the clock of event times
 */
export function isMeantHere(
  { timeStamp, repeat }: { readonly timeStamp: number; readonly repeat: boolean },
  shownAt: number,
): boolean {
  return !repeat && timeStamp - shownAt >= UNREAD_MS;
}

/** Inside a text the keys keep their meaning, but for Enter in a single line. */
export function readQuestionKey({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
  nativeEvent,
}: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'nativeEvent'>) {
  return meaningOf(
    key,
    { kind: kindOf(target), isComposing: nativeEvent.isComposing },
    { isCommand: ctrlKey || metaKey, isAlt: altKey },
  );
}

export type FieldKind = 'text' | 'lines' | 'button' | 'other';

export function meaningOf(
  key: string,
  { kind, isComposing }: { readonly kind: FieldKind; readonly isComposing: boolean },
  { isCommand, isAlt }: { readonly isCommand: boolean; readonly isAlt: boolean },
): QuestionKey {
  if (isComposing || isAlt) return null;
  if (key === 'Enter') {
    const isPlain = kind === 'text' || kind === 'other';
    return isCommand || isPlain ? 'answer' : null;
  }
  if (isCommand) return null;
  if (key === 'PageUp') return 'previous';
  if (key === 'PageDown') return 'skip';
  if (kind === 'text' || kind === 'lines') return null;
  if (key === 'ArrowLeft') return 'previous';
  if (key === 'ArrowRight') return 'skip';
  return /^[1-9]$/.test(key) ? Number(key) : null;
}

function kindOf(target: EventTarget): FieldKind {
  if (target instanceof HTMLTextAreaElement) return 'lines';
  if (target instanceof HTMLButtonElement) return 'button';
  const isText =
    target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
  return isText ? 'text' : 'other';
}
