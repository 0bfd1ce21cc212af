import type { DraftField, DraftProblem } from './build-action.ts';

/** What is wrong, by field. */
export type FieldErrors = Readonly<Partial<Record<DraftField, string>>>;

export function toFieldErrors(problems: readonly DraftProblem[]): FieldErrors {
  return Object.fromEntries(problems.map(({ field, message }) => [field, message]));
}

/** What is still wrong after some fields were changed. */
export function withoutErrors(errors: FieldErrors, changed: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !changed.includes(field)));
}
