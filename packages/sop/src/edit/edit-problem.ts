/** Why an edit cannot be made. */
export type EditProblemCode =
  /** The step, exit, performer or path it names is not there. */
  | 'EDIT_NOTHING_THERE'
  /** The id it would give is taken. */
  | 'EDIT_ID_TAKEN'
  /** The kind of the step has no such exit. */
  | 'EDIT_NO_SUCH_EXIT'
  /** Still needed: the last step, a performer of a step. */
  | 'EDIT_STILL_NEEDED'
  /** Exactly one of `to` and `ends` must be there. */
  | 'EDIT_EXIT_UNCLEAR';

/** Thrown inside the edit functions only; `applyEdit` returns it. */
export class EditProblem extends Error {
  readonly code: EditProblemCode;
  /** What is not there, is taken or is needed: an id or a path. */
  readonly what: string;
  constructor(code: EditProblemCode, what: string) {
    super(`${code}: ${what}`);
    this.name = 'EditProblem';
    this.code = code;
    this.what = what;
  }
}
