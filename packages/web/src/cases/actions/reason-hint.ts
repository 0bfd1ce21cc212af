import type { OfferedAction } from '@tuntas/api';
import { casesTexts } from '../../texts/cases.ts';

const { byExit, byType, byTone } = casesTexts.reasonHints;

const find = (hints: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(hints, key) ? hints[key] : undefined;

/** What is worth writing as the reason of this very action, and who reads it. */
export function reasonHint({ type, exit = '', tone }: OfferedAction): string {
  return (
    (type === 'take-exit' ? (find(byExit, exit) ?? find(byTone, tone)) : find(byType, type)) ??
    byTone.back
  );
}
