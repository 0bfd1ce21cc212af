import type { FormEntry, FormResult, Instrument, InstrumentItem } from './instrument.ts';

type Answers = NonNullable<FormEntry['answers']>;
type Answered = NonNullable<FormResult['answers']>[number];

export type ScoredForm =
  | { readonly ok: true; readonly result: FormResult }
  /** Texts of the items that have no answer, or one that cannot be. */
  | {
      readonly ok: false;
      readonly code: 'FORM_INCOMPLETE' | 'FORM_ANSWER_INVALID';
      readonly items: readonly string[];
    };

/** Adds up what was answered. Pure; the same answers always give the same result. */
export function scoreForm(instrument: Instrument, version: number, answers: Answers): ScoredForm {
  const given = new Map(answers.map(({ item, answer }) => [item, answer.trim()]));
  const known = new Set(instrument.items.map(({ id }) => id));
  const strange = [...given.keys()].filter((id) => !known.has(id));
  if (strange.length > 0) return { ok: false, code: 'FORM_ANSWER_INVALID', items: strange };
  const answered: Answered[] = [];
  const missing: string[] = [];
  const invalid: string[] = [];
  for (const item of instrument.items) {
    const answer = given.get(item.id) ?? '';
    if (answer === '' && item.optional !== true) missing.push(item.text);
    const score = answer === '' ? undefined : scoreOf(item, answer);
    if (score === 'invalid') invalid.push(item.text);
    else
      answered.push({
        item: item.id,
        text: item.text,
        answer,
        ...(score !== undefined && { score }),
      });
  }
  if (missing.length > 0) return { ok: false, code: 'FORM_INCOMPLETE', items: missing };
  if (invalid.length > 0) return { ok: false, code: 'FORM_ANSWER_INVALID', items: invalid };
  const { slug: form, title } = instrument;
  const result: FormResult = { form, title, version, answers: answered };
  if (!isScored(instrument)) return { ok: true, result };
  const score = round(answered.reduce((sum, one) => sum + (one.score ?? 0), 0));
  const most = mostOf(instrument);
  const band = instrument.bands.findLast(({ from }) => from <= score)?.label;
  const sum = { score, ...(most !== undefined && { most }), ...(band !== undefined && { band }) };
  return { ok: true, result: { ...result, ...sum } };
}

/** What an answer counts; undefined where it counts nothing. */
function scoreOf(item: InstrumentItem, answer: string): number | undefined | 'invalid' {
  switch (item.kind) {
    case 'text':
      return undefined;
    case 'number': {
      const number = parseItemNumber(item, answer);
      if (number === undefined) return 'invalid';
      return item.counts === true ? number : undefined;
    }
    case 'choice':
    case 'yes-no': {
      const option = item.options?.find(({ label }) => label === answer);
      return option === undefined ? 'invalid' : option.score;
    }
  }
}

/** "12,5" as people write it; undefined when it is no number. */
export function parseAnswerNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,4})?$/u.test(plain) ? Number(plain) : undefined;
}

/** The number that answers an item: from 0, whole unless the item takes parts. */
export function parseItemNumber(
  { decimals }: Pick<InstrumentItem, 'decimals'>,
  text: string,
): number | undefined {
  const number = parseAnswerNumber(text);
  if (number === undefined || number < 0) return undefined;
  return decimals === true || Number.isInteger(number) ? number : undefined;
}

export function isScored({ items }: Pick<Instrument, 'items'>): boolean {
  return items.some(
    ({ counts, options = [] }) =>
      counts === true || options.some(({ score }) => score !== undefined),
  );
}

/** The highest score; undefined where a number counts, which has no bound. */
export function mostOf({ items }: Pick<Instrument, 'items'>): number | undefined {
  if (items.some(({ counts }) => counts === true)) return undefined;
  const sum = items.reduce((all, item) => {
    const scores = scoresOf(item);
    return all + (scores.length === 0 ? 0 : Math.max(...scores));
  }, 0);
  return round(sum);
}

/** The lowest score. */
export function leastOf({ items }: Pick<Instrument, 'items'>): number {
  const sum = items.reduce((all, item) => {
    const scores = scoresOf(item);
    return all + (scores.length === 0 ? 0 : Math.min(...scores));
  }, 0);
  return round(sum);
}

/** What the answers to an item may count; none at all where it may stay without one. */
function scoresOf({ options = [], optional }: InstrumentItem): readonly number[] {
  const scores = options.map(({ score }) => score ?? 0);
  return optional === true ? [0, ...scores] : scores;
}

/** Sums of decimals without the dust of binary fractions. */
const round = (sum: number): number => Math.round(sum * 10_000) / 10_000;
