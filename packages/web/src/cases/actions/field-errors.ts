import type { DraftField, DraftProblem } from './build-action.ts';

/** What is wrong, by field. */
export type FieldErrors = Readonly<Partial<Record<DraftField, string>>>;

export function toFieldErrors(problems: readonly DraftProblem[]): FieldErrors {
  return Object.fromEntries(problems.map(({ field, message }) => [field, message]));
}
