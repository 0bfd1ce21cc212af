import { findTimeWithin } from '../time-words.ts';
import { listSegments, type Strip } from './segments.ts';

/**
 * Where the words behind the times begin, in a strip that holds both: "20 menit Hasil uji". Cells
 * are narrow, so that of several lines the one with the longest time shows it best. Undefined where
 * no line has words behind a time.
 */
export function findCutAfterTimes(strip: Strip, lines: readonly string[]): number | undefined {
  const starts = lines.flatMap((raw) =>
    listSegments(raw).flatMap(({ text, from, to }) => {
      const within = from < strip.to && to > strip.from ? findTimeWithin(text) : undefined;
      const isBehind = within?.before === '' && /^\p{L}/u.test(within.after);
      return isBehind ? [to - within.after.length] : [];
    }),
  );
  return starts.length > 0 ? Math.min(...starts) : undefined;
}
