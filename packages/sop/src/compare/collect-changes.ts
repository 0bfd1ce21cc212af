import type { ChangeArea, SopChange } from './change.ts';

/** Gathers differences; equal words are none. */
export class Changes {
  readonly list: SopChange[] = [];
  readonly #step: string | undefined;

  constructor(step?: string) {
    this.#step = step;
  }

  compare(area: ChangeArea, what: string, before: string, after: string): void {
    if (before === after) return;
    const change = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
    this.list.push({ area, change, what, before, after, ...this.#place() });
  }

  /** Items of a set: which came, which went. */
  compareSets(
    area: ChangeArea,
    what: string,
    before: readonly string[],
    after: readonly string[],
  ): void {
    for (const item of before) {
      if (!after.includes(item)) this.compare(area, what, item, '');
    }
    for (const item of after) {
      if (!before.includes(item)) this.compare(area, what, '', item);
    }
  }

  #place(): { readonly step?: string } {
    return this.#step === undefined ? {} : { step: this.#step };
  }
}
