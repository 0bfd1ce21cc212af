import { calendarTexts } from '../../texts/index.ts';

/** What a kind of day off is called; kinds of the language are open. */
export function kindText(kind: string): string {
  const kinds: Readonly<Record<string, string>> = calendarTexts.kinds;
  return kinds[kind] ?? calendarTexts.kinds.daerah;
}
