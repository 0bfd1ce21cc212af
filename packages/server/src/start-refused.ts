/**
 * Tuntas cannot start or carry out a command. The message is one or two Indonesian sentences that
 * say what is wrong and what to do; it is printed as it is, without a stack.
 */
export class StartRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartRefused';
  }
}
