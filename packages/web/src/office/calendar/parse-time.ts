/**
 * Reads a time of day as people type it: "07.30", "7:30", "730", "8". Gives "HH:MM", or undefined
 * when it is none.
 */
export function parseTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** "07.30" */
export const writeTime = (time: string): string => time.replace(':', '.');
