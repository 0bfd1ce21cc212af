import { askedPaths, type SheetReading } from '@tuntas/reader';
import type { KeptQuestion } from './draft.ts';

type Asked = SheetReading['questions'][number];

/**
 * What a reading asked, one question for each place: an answer is known by its place. Where two were
 * asked about one, both are put together, and without the choices of either.
 */
export function keptQuestions({ questions, places }: SheetReading): KeptQuestion[] {
  const byPlace = Map.groupBy(questions, ({ where }) => where);
  return [...byPlace.values()].map((asked) => {
    const one = oneOf(asked);
    const { where, also, ask, why, choices } = one;
    return {
      where,
      ...(also === undefined ? {} : { also }),
      ask,
      why,
      choices: choices ?? [],
      places: askedPaths(one).flatMap((path) => places[path] ?? []),
    };
  });
}

function oneOf(asked: readonly Asked[]): Asked {
  const [first, ...others] = asked;
  if (first === undefined) throw new Error('nothing asked');
  if (others.length === 0) return first;
  const join = (texts: readonly string[]): string => [...new Set(texts)].join(' ');
  const also = [...new Set(asked.flatMap((one) => one.also ?? []))];
  const { where } = first;
  return {
    where,
    ask: join(asked.map(({ ask }) => ask)),
    why: join(asked.map(({ why }) => why)),
    ...(also.length > 0 ? { also } : {}),
  };
}
