/** One refusal: `{name}` in a sentence is filled from the refusal's detail. */
export interface RefusalRule {
  /** HTTP status. */
  readonly status: number;
  /** When it is given, for docs/refusals.md. */
  readonly when: string;
  /** What is wrong, in Indonesian. */
  readonly message: string;
  /** What to do, in Indonesian. */
  readonly todo: string;
}
