import { postTexts as texts } from '../texts/office.ts';
import { isDay, whyNoDay } from '../ui/parse-day.ts';

/** What is wrong with the time of a holder; the last day may be left open. */
export function checkPeriod(
  fromOn: string,
  untilOn: string,
  today: string,
): { readonly fromOn?: string; readonly untilOn?: string } {
  if (fromOn === '') return { fromOn: texts.fromMissing };
  if (!isDay(fromOn)) return { fromOn: whyNoDay(fromOn, today) };
  if (untilOn === '') return {};
  if (!isDay(untilOn)) return { untilOn: whyNoDay(untilOn, today) };
  return untilOn < fromOn ? { untilOn: texts.untilEarly } : {};
}
