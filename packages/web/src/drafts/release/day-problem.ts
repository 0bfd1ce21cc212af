import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { isDay, whyNoDay } from '../../ui/parse-day.ts';

/** Why a draft cannot be signed for this day, or undefined. @param today local day of the office */
export function dayProblem(day: string, today: string): string | undefined {
  if (day === '') return texts.inForceMissing;
  if (!isDay(day)) return whyNoDay(day, today);
  return day < today ? texts.inForcePast : undefined;
}
