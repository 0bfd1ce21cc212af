import { askedPaths, type Question } from '@tuntas/reader';

/**
 * `right`: as the sheet says. `asked`: wrong or absent, and a question points to it. `silent`: wrong
 * and nobody is asked, the worst there is. `missing`: absent and nobody is asked.
 */
export type Verdict = 'right' | 'asked' | 'silent' | 'missing';
export const VERDICTS: readonly Verdict[] = ['right', 'asked', 'silent', 'missing'];

/** Kind of value, for tables and for finding the classes of failure. */
export type ValueClass =
  | 'header'
  | 'date'
  | 'list'
  | 'performers'
  | 'no'
  | 'activity'
  | 'requires'
  | 'time'
  | 'output'
  | 'note'
  | 'words'
  | 'who-told'
  | 'who-guessed'
  | 'symbol'
  | 'connector';

export interface Judgement {
  readonly valueClass: ValueClass;
  /** Path in the reading, or in the truth where the reading has no such value. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly expected: string;
  readonly got: string;
  /** Right, and asked about all the same. */
  readonly isNeedless: boolean;
  /** Asked only by a question about the whole table or the whole sheet. */
  readonly isBroad: boolean;
}

/** White space folded, as the contract of the reader says; nothing else is forgiven. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const BROAD: ReadonlySet<string> = new Set(['rows', 'sheet']);

/** Whether a question is about this value, about a part of it, or about what it is part of. */
export function isAsked(path: string, questions: readonly Question[]): boolean {
  return questions
    .flatMap(askedPaths)
    .some(
      (where) => isWithin(path, where) || isWithin(where, path) || isWithin(path, `sheet.${where}`),
    );
}

function isWithin(path: string, outer: string): boolean {
  if (!path.startsWith(outer) || outer === '') return false;
  const next = path.charAt(outer.length);
  return next === '' || next === '.' || next === '[';
}

/** The verdict on one value of words. Nothing when it is rightly empty. */
export function judgeWords(
  valueClass: ValueClass,
  path: string,
  expected: string,
  got: string,
  questions: readonly Question[],
  alsoRight: readonly string[] = [],
): Judgement[] {
  const want = fold(expected);
  const have = fold(got);
  if (want === '' && have === '') return [];
  const isRight = have === want || alsoRight.some((other) => fold(other) === have);
  return [judge(valueClass, path, isRight, want, have, questions)];
}

export function judge(
  valueClass: ValueClass,
  path: string,
  isRight: boolean,
  expected: string,
  got: string,
  questions: readonly Question[],
): Judgement {
  const asked = isAsked(path, questions);
  const wrong = asked ? 'asked' : got === '' ? 'missing' : 'silent';
  return {
    valueClass,
    path,
    verdict: isRight ? 'right' : wrong,
    expected,
    got,
    isNeedless: isRight && asked,
    isBroad:
      asked &&
      !isAsked(
        path,
        questions.filter((question) => !askedPaths(question).some((where) => BROAD.has(where))),
      ),
  };
}
