import type { OfferedAction } from '@tuntas/api';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';

const texts = casesTexts.actions;

/**
 * Whose part of a joint step is not done yet. Who may declare a part done is called "Anda", and
 * alone is not told to wait at all.
 */
export function tellMissing(
  missing: readonly string[],
  offered: readonly OfferedAction[],
  names: Pick<Names, 'performer'>,
): string {
  const mine = new Set(
    offered
      .filter(({ type }) => type === 'confirm')
      .flatMap(({ as }) => as.map(({ performerId }) => performerId)),
  );
  const others = missing.filter((id) => !mine.has(id)).map(names.performer);
  if (others.length === missing.length) return texts.waitsFor(listNames(others));
  if (others.length === 0) return texts.waitsForMe;
  return texts.waitsFor(listNames([texts.you, ...others]));
}

function listNames(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} dan ${last}`;
}
