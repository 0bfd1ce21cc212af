import { dayInputTexts } from '../texts/day-input.ts';
import { postTexts as texts } from '../texts/office.ts';
import { isDay } from '../ui/parse-day.ts';

/** What is wrong with the time of a holder; the last day may be left open. */
export function checkPeriod(
  fromOn: string,
  untilOn: string,
): { readonly fromOn?: string; readonly untilOn?: string } {
  if (fromOn === '') return { fromOn: texts.fromMissing };
  if (!isDay(fromOn)) return { fromOn: dayInputTexts.unreadable };
  if (untilOn === '') return {};
  if (!isDay(untilOn)) return { untilOn: dayInputTexts.unreadable };
  return untilOn < fromOn ? { untilOn: texts.untilEarly } : {};
}
