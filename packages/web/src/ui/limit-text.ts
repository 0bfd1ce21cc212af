import { limitTexts as texts } from '../texts/limits.ts';

/** From this share of the limit on the letters are counted. */
const NEAR = 0.9;

/** Why a text cannot be kept; blanks around it do not count. Nothing is ever cut off silently. */
export function whyTooLong(text: string, most: number): string | undefined {
  const { length } = text.trim();
  return length > most ? texts.tooLong(length, most) : undefined;
}

export interface LimitWords {
  readonly error: string | undefined;
  readonly description: string | undefined;
}

/**
 * What a field of limited length says: too long as soon as it is, before that what else is wrong,
 * and near the limit how much there is. `hint` is what stands below the field otherwise.
 */
export function limitText(text: string, most: number, error?: string, hint?: string): LimitWords {
  const { length } = text.trim();
  const count = length > most * NEAR && length <= most ? texts.count(length, most) : undefined;
  return { error: whyTooLong(text, most) ?? error, description: count ?? hint };
}
