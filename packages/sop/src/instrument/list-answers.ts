import type { FormEntry, Instrument } from './instrument.ts';

/** Typed answers by item as they are given: those without words, or to no item, are left out. */
export function listAnswers(
  { items }: Instrument,
  typed: Readonly<Record<string, string>>,
): NonNullable<FormEntry['answers']> {
  return items.flatMap(({ id }) => {
    const answer = Object.hasOwn(typed, id) ? (typed[id] ?? '').trim() : '';
    return answer === '' ? [] : [{ item: id, answer }];
  });
}
