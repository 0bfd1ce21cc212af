import type { Question } from './sheet-reading.ts';

/**
 * Every value that a question is about. One that names its cells is not about the whole table, even
 * where it is shown as one.
 */
export function askedPaths({
  where,
  also = [],
}: Pick<Question, 'where' | 'also'>): readonly string[] {
  return where === 'rows' && also.length > 0 ? also : [where, ...also];
}

/** One question for each value, for programs: whoever holds a cell finds what is asked about it. */
export function questionsByValue(questions: readonly Question[]): Question[] {
  return questions.flatMap(({ also, ...question }) =>
    askedPaths({ where: question.where, ...(also ? { also } : {}) }).map((where) => ({
      ...question,
      where,
    })),
  );
}
