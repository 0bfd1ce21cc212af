import { userTexts as texts } from '../texts/index.ts';

const NIP_DIGITS = 18;

/** Why a text is no NIP of a civil servant or PPPK; undefined when it is one, or empty. */
export function whyNoNip(text: string): string | undefined {
  if (!/^[0-9 ]*$/.test(text)) return texts.nipWrong;
  const count = text.replace(/\D/g, '').length;
  return count === 0 || count === NIP_DIGITS ? undefined : texts.nipLength(count);
}
