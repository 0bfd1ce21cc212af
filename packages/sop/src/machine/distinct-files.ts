/** A file named twice in one action is one file; a UUID may be written in either case. */
export function distinctFiles(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}
