/**
 * Complex fields within one paragraph (ECMA-376 17.16.18): between "begin" and "separate" stands an
 * instruction, which never prints; between "separate" and "end" its result. An instruction that a
 * damaged file does not end must not swallow the rest of the document, so each paragraph begins
 * anew.
 */
export class FieldState {
  readonly #isInstruction: boolean[] = [];

  take(type: string | undefined): void {
    if (type === 'begin') this.#isInstruction.push(true);
    else if (type === 'end') this.#isInstruction.pop();
    else if (type === 'separate' && this.#isInstruction.length > 0) {
      this.#isInstruction[this.#isInstruction.length - 1] = false;
    }
  }

  get isInInstruction(): boolean {
    return this.#isInstruction.includes(true);
  }
}
