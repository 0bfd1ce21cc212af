/** The advice of a finding where the sheet can still be changed: now, not at the next revision. */
export function adviseInDraft(suggestion: string): string {
  return suggestion.replace(/ pada revisi berikut(?=[.,;]|$)/u, ' di rancangan ini');
}
