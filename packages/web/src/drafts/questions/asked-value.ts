import type { SopDefinition } from '@tuntas/sop';

const LISTS = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;
type ListName = (typeof LISTS)[number];

export interface AskedQuestion {
  readonly where: string;
  readonly ask: string;
  readonly why: string;
}

/** What a question is about: how its answer becomes an edit. */
export type AskedValue =
  | {
      readonly kind: 'text';
      readonly pointer: string;
      readonly value: string;
      /** A time of the sheet: the steps whose time the office may set instead. */
      readonly timed?: readonly string[];
    }
  | { readonly kind: 'list'; readonly list: ListName; readonly items: readonly string[] }
  | {
      readonly kind: 'performers';
      /** Steps of the rows, in their order. */
      readonly steps: readonly string[];
      /** Those who perform the first of them as read. */
      readonly by: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** The value at the path of a question, such as "rows[4].time" or "sheet.number". */
export function askedValue(definition: SopDefinition, question: AskedQuestion): AskedValue {
  const rows = rowsOf(question);
  const steps = definition.flow.steps.filter(({ row }) => row !== undefined && rows.includes(row));
  if (rows.length > 0 && question.where.endsWith('.performers')) {
    return {
      kind: 'performers',
      steps: steps.map(({ id }) => id),
      by: steps[0]?.by ?? [],
    };
  }
  const keys = keysOf(question.where);
  let value: unknown = definition.sheet;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return { kind: 'nothing' };
    }
    value = (value as { readonly [key: string]: unknown })[key];
  }
  const pointer = `/sheet/${keys.join('/')}`;
  if (typeof value === 'string') {
    const isTime = /^rows\[\d+\]\.time$/.test(question.where);
    return {
      kind: 'text',
      pointer,
      value,
      ...(isTime ? { timed: steps.map(({ id }) => id) } : {}),
    };
  }
  const list = LISTS.find((name) => keys.length === 1 && name === keys[0]);
  if (list !== undefined) return { kind: 'list', list, items: definition.sheet[list] };
  const inner = innerText(value);
  return inner === undefined
    ? { kind: 'nothing' }
    : { kind: 'text', pointer: `${pointer}/${inner[0]}`, value: inner[1] };
}

/** Rows (counted from 1) that a question is about: its own, or several that are asked as one. */
export function rowsOf({ where, ask, why }: AskedQuestion): readonly number[] {
  const at = /^rows\[(\d+)\]/.exec(where)?.[1];
  if (at === undefined) return [];
  const first = Number(at) + 1;
  if (where.endsWith('.time')) {
    const listed =
      /^Waktu pada baris ([\d, ]+) kosong/.exec(why)?.[1]?.split(',').map(Number) ?? [];
    return listed[0] === first ? listed : [first];
  }
  const span = /baris (\d+) sampai (\d+)/.exec(ask);
  const last = where.endsWith('.performers') && Number(span?.[1]) === first ? Number(span?.[2]) : 0;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** "rows[4].time" and "sheet.number" as keys below the sheet. */
function keysOf(where: string): string[] {
  const keys = where.replace(/\[(\d+)\]/g, '.$1').split('.');
  return keys[0] === 'sheet' ? keys.slice(1) : keys;
}

/** Dates and the signer keep their words in `written`, actor columns in `name`. */
function innerText(value: unknown): readonly [string, string] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { written, name } = value as { readonly written?: unknown; readonly name?: unknown };
  if (typeof written === 'string') return ['written', written];
  return typeof name === 'string' ? ['name', name] : undefined;
}
