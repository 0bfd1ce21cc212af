/**
 * Counts pages by the breaks that stand in a file: the ones somebody set, and the ones that Word
 * noted when it last laid the document out. Both may tell of the same page.
 */
export class PageCounter {
  #page = 1;
  #isKnown = false;
  #hasFreshBreak = false;

  /** Undefined for a file that notes no pages at all. */
  get knownPage(): number | undefined {
    return this.#isKnown ? this.#page : undefined;
  }

  get page(): number {
    return this.#page;
  }

  /** A set break: of a page, a section, or before a paragraph. */
  countSetBreak(): void {
    this.#page += 1;
    this.#isKnown = true;
    this.#hasFreshBreak = true;
  }

  /** `w:lastRenderedPageBreak`: after a set break without words between, it is the same one. */
  countNotedBreak(): void {
    if (!this.#hasFreshBreak) this.#page += 1;
    this.#isKnown = true;
    this.#hasFreshBreak = false;
  }

  countText(): void {
    this.#hasFreshBreak = false;
  }

  /** The cells of a row begin on one page, and each may note the breaks of the row. */
  returnTo(page: number): void {
    this.#page = page;
  }
}
