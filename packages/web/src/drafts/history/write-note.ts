/** A note of the history with its days (YYYY-MM-DD) written the Indonesian way. */
export function writeNote(note: string, day: (on: string) => string): string {
  return note.replace(/\b\d{4}-\d\d-\d\d\b/g, (on) => day(on));
}
