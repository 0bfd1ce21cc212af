import type { Question } from '../reading/sheet-reading.ts';

/** A question about the same field of several rows: shown once, at the first of them. */
export function alsoAt(asked: Question, rows: readonly number[], field = ''): Question {
  const path = (row: number): string => `rows[${row}]${field === '' ? '' : `.${field}`}`;
  const also = rows.map(path).filter((where) => where !== asked.where);
  return also.length > 0 ? { ...asked, also } : asked;
}

/** Builds a question; `choices` without blanks and doubles, left out when there are none. */
export function question(
  where: string,
  ask: string,
  why: string,
  choices: readonly string[] = [],
): Question {
  const distinct = [...new Set(choices)].filter((choice) => choice !== '');
  return { where, ask, why, ...(distinct.length > 0 ? { choices: distinct } : {}) };
}

/** A value shortened for a sentence. */
export function quoted(text: string, most = 80): string {
  const short = text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
  return `"${short}"`;
}
