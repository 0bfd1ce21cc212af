/** Ends a command with an exit code; `message` (Indonesian) is printed when there is one. */
export class CommandFailed extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message = '') {
    super(message);
    this.name = 'CommandFailed';
    this.exitCode = exitCode;
  }
}
