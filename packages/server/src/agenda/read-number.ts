export interface AgendaNumber {
  readonly number: number;
  /** Where it was typed with its year. */
  readonly year: number | null;
}

/**
 * The agenda number in a search: "12", "0012", "12/2026", or the number of a berkas "2026/0012".
 * Undefined when it is none.
 */
export function readNumber(search: string): AgendaNumber | undefined {
  const bare = /^0*(\d{1,7})$/.exec(search);
  if (bare !== null) return { number: Number(bare[1]), year: null };
  const ofCase = /^(\d{4}) ?\/ ?0*(\d{1,7})(?:-\d+)?$/.exec(search);
  if (ofCase !== null) return { number: Number(ofCase[2]), year: Number(ofCase[1]) };
  const ofEntry = /^0*(\d{1,7}) ?\/ ?(\d{4})$/.exec(search);
  return ofEntry === null ? undefined : { number: Number(ofEntry[1]), year: Number(ofEntry[2]) };
}
