import { isScored, listAnswers, scoreForm, type Instrument } from '@tuntas/sop';
import { formTexts as texts } from '../texts/instruments.ts';
import { writeNumber } from '../ui/write-number.ts';

/** How far the form is; once it can be added up, its score and what that means. */
export function tellScore(
  instrument: Instrument,
  answers: Readonly<Record<string, string>>,
): string {
  const given = listAnswers(instrument, answers);
  const soFar = texts.soFar(given.length, instrument.items.length);
  const scored = scoreForm(instrument, 1, given);
  if (!scored.ok || !isScored(instrument)) return soFar;
  return [soFar, ...tellResult(scored.result)].join(' · ');
}

/** "Skor 12 dari 20", and its meaning. */
export function tellResult({
  score,
  most,
  band,
}: {
  readonly score?: number;
  readonly most?: number;
  readonly band?: string;
}): string[] {
  if (score === undefined) return [];
  const sum = texts.score(writeNumber(score), most === undefined ? undefined : writeNumber(most));
  return band === undefined ? [sum] : [sum, band];
}
