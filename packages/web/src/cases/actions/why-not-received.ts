import { casesTexts } from '../../texts/cases.ts';
import { isDay, writeDay } from '../../ui/parse-day.ts';

/** Local days of the office, YYYY-MM-DD, between which what is written down can have happened. */
export interface OfficeDays {
  /** Nothing can be wanted before it, and nothing was received after it. */
  readonly today: string;
  /** When the letter came in that the berkas began with: nothing was handed over before it. */
  readonly letterOn: string;
}

/** Why nothing can have been received on that day; undefined where it can, or it is no day. */
export function whyNotReceived(on: string, { today, letterOn }: OfficeDays): string | undefined {
  if (!isDay(on)) return undefined;
  if (on > today) return casesTexts.receipt.later;
  return on < letterOn ? casesTexts.receipt.earlier(writeDay(letterOn)) : undefined;
}
