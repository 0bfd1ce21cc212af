/** Why a file cannot be read. The words for people are with whoever shows them. */
export type SourceProblemCode =
  /** Longer than the limit, packed or unpacked. */
  | 'SOURCE_TOO_LARGE'
  /** No text, DOCX, PDF or HTML. */
  | 'SOURCE_UNKNOWN_FORMAT'
  /** Broken inside, or made to harm: cut off, entities, nesting without end. */
  | 'SOURCE_DAMAGED'
  /** Protected by a password. */
  | 'SOURCE_LOCKED'
  /** Pages without text: a scan. */
  | 'SOURCE_WITHOUT_TEXT';

export class SourceProblem extends Error {
  readonly code: SourceProblemCode;
  /**
   * For logs, in English, without content of the file; of SOURCE_UNKNOWN_FORMAT the kind of file
   * where it is known: "doc", "xlsx".
   */
  readonly detail: string;

  constructor(code: SourceProblemCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'SourceProblem';
    this.code = code;
    this.detail = detail;
  }
}
